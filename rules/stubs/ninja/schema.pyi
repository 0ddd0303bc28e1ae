# distribution: django-ninja        source: Django Ninja 1 documentation, "Schemas from Django models"; ninja/schema.py
from typing import Any, Self


# A pydantic model: its fields are its own.
class Schema(Any):
    @classmethod
    def from_orm(cls, obj: Any, **kw: Any) -> Self: ...
    def dict(self, *a: Any, **kw: Any) -> dict[str, Any]: ...
