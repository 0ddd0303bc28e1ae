# distribution: django        source: Django documentation 5.2, "Constraints reference"
from enum import Enum
from typing import Any


class BaseConstraint:
    name: str


class CheckConstraint(BaseConstraint):
    def __init__(self, **kwargs: Any) -> None: ...


class Deferrable(Enum):
    DEFERRED: str
    IMMEDIATE: str


class UniqueConstraint(BaseConstraint):
    def __init__(self, *expressions: Any, **kwargs: Any) -> None: ...
