# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/filter_schema.py
from ninja.schema import Schema
from typing import Any

ExpressionConnector: Any


class FilterLookup:
    q: Any
    expression_connector: Any
    ignore_none: Any
    def __init__(self, q: Any, *, expression_connector: Any = ..., ignore_none: Any = ...) -> None: ...


class FilterConfigDict: ...


class FilterSchema(Schema):
    model_config: Any
    def custom_expression(self) -> Any: ...
    def get_filter_expression(self) -> Any: ...
    def filter(self, queryset: Any) -> Any: ...
