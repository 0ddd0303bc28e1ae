# distribution: django-ninja        source: Django Ninja 1 documentation, "Schemas from Django models"; ninja/schema.py
from pydantic import BaseModel as BaseModel, Field as Field
from typing import Any, Self


class Schema(BaseModel):
    @classmethod
    def from_orm(cls, obj: Any, **kw: Any) -> Self: ...
    def dict(self, *a: Any, **kw: Any) -> dict[str, Any]: ...
