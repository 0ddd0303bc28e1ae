# distribution: django        source: django/contrib/postgres/aggregates/statistics.py
from django.db.models.aggregates import Aggregate
from typing import Any


class StatAggregate(Aggregate):
    output_field: Any
    def __init__(self, y: Any, x: Any, output_field: Any = None, filter: Any = None, default: Any = None) -> None: ...


class Corr(StatAggregate):
    function: str


class CovarPop(StatAggregate):
    function: Any
    def __init__(self, y: Any, x: Any, sample: bool = False, filter: Any = None, default: Any = None) -> None: ...


class RegrAvgX(StatAggregate):
    function: str


class RegrAvgY(StatAggregate):
    function: str


class RegrCount(StatAggregate):
    function: str
    output_field: Any
    empty_result_set_value: int


class RegrIntercept(StatAggregate):
    function: str


class RegrR2(StatAggregate):
    function: str


class RegrSlope(StatAggregate):
    function: str


class RegrSXX(StatAggregate):
    function: str


class RegrSXY(StatAggregate):
    function: str


class RegrSYY(StatAggregate):
    function: str
