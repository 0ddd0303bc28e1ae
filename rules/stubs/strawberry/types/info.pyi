# distribution: strawberry-graphql        source: Strawberry 0.240, "Accessing field information"; strawberry/types/info.py
from typing import Any, Generic, TypeVar

_C = TypeVar("_C")
_R = TypeVar("_R")


class Info(Generic[_C, _R]):
    field_name: str
    python_name: str
    schema: Any
    context: Any
    root_value: Any
    variable_values: dict[str, Any]
    return_type: Any
    path: Any
    operation: Any
    selected_fields: list[Any]
