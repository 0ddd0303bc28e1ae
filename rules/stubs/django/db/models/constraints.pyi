# distribution: django        source: Django 5.2 documentation, "Constraints reference"; django/db/models/constraints.py
from asgi_ready import blocks
from typing import Any
import enum


class Deferrable(enum.Enum):
    DEFERRED = "deferred"
    IMMEDIATE = "immediate"


class BaseConstraint:
    name: str
    def __init__(self, *args: Any, name: str = ..., violation_error_code: Any = None, violation_error_message: Any = None, **kwargs: Any) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def validate(self, model: Any, instance: Any, exclude: Any = None, using: str = "default") -> None: ...


class CheckConstraint(BaseConstraint): ...
class UniqueConstraint(BaseConstraint): ...
