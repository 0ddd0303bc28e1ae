# distribution: django        source: django/db/models/fields/reverse_related.py
from typing import Any


class ForeignObjectRel:
    field: Any
    model: Any
    related_name: str | None
    on_delete: Any
    related_model: Any
    name: str
    def get_accessor_name(self, model: Any = None) -> str | None: ...


class ManyToOneRel(ForeignObjectRel): ...
class OneToOneRel(ManyToOneRel): ...
class ManyToManyRel(ForeignObjectRel):
    through: Any
