# distribution: django        source: Django 5.2 documentation, "Generic relations"; django/contrib/contenttypes/fields.py
from django.db.models.fields import Field
from django.db.models.fields.related import ForeignObject, _manager_class, _target
from django.db.models.fields.related_descriptors import create_reverse_many_to_one_manager
from typing import Any


# Whether the object is loaded depends on the query that brought the other: reading it is not said to block.
class GenericForeignKey(Field):
    def __init__(self, ct_field: str = "content_type", fk_field: str = "object_id", for_concrete_model: bool = True) -> None: ...
    def __get__(self, instance: Any, cls: Any = None) -> Any: ...
    def __set__(self, instance: Any, value: Any) -> None: ...
    def get_content_type(self, obj: Any = None, id: Any = None, using: str | None = None, model: Any = None) -> Any: ...


def create_generic_related_manager(superclass, rel):
    return create_reverse_many_to_one_manager(superclass, rel)


class GenericRelation(ForeignObject):
    def __init__(self, to, object_id_field="object_id", content_type_field="content_type", for_concrete_model=True, related_query_name=None, limit_choices_to=None, **kwargs):
        self.to = to
    def __get__(self, instance, cls=None):
        return create_generic_related_manager(_manager_class(self.to, cls), None)(model=_target(self.to, cls))
