# distribution: django        source: django/contrib/postgres/aggregates/general.py
from django.db.models.aggregates import Aggregate
from django.db.models.aggregates import StringAgg as _StringAgg
from typing import Any


class ArrayAgg(Aggregate):
    function: str
    allow_distinct: bool
    allow_order_by: bool
    @property
    def output_field(self) -> Any: ...


class BitAnd(Aggregate):
    function: str


class BitOr(Aggregate):
    function: str


class BitXor(Aggregate):
    function: str


class BoolAnd(Aggregate):
    function: str
    output_field: Any


class BoolOr(Aggregate):
    function: str
    output_field: Any


class JSONBAgg(Aggregate):
    function: str
    allow_distinct: bool
    allow_order_by: bool
    output_field: Any


class StringAgg(_StringAgg):
    def __init__(self, expression: Any, delimiter: Any, **extra: Any) -> None: ...
