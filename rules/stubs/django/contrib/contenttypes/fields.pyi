# distribution: django        source: Django 5.2 documentation, "Generic relations"; django/contrib/contenttypes/fields.py
from asgi_ready import blocks, is_marked, mark
from django.db.models.fields import Field
from django.db.models.fields.related import ForeignObject, _manager_class, _target
from django.db.models.fields.related_descriptors import create_reverse_many_to_one_manager
from typing import Any


# The object is loaded when it is read, unless the query prefetched it or it was assigned.
class GenericForeignKey(Field):
    def __init__(self, ct_field="content_type", fk_field="object_id", for_concrete_model=True, name=None):
        self.name = name
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            if not is_marked(instance, self.name):
                return self._fetch(instance)
        return self._cached()
    def __set__(self, instance, value):
        mark(instance, self.name, holds=value)
    @blocks("database", instead="sync_to_async(lambda: …)()")
    def _fetch(self, instance) -> Any:
        mark(instance, self.name)
    def _cached(self) -> Any: ...
    def get_content_type(self, obj: Any = None, id: Any = None, using: str | None = None, model: Any = None) -> Any: ...


def create_generic_related_manager(superclass, rel):
    return create_reverse_many_to_one_manager(superclass, rel)


class GenericRelation(ForeignObject):
    def __init__(self, to, object_id_field="object_id", content_type_field="content_type", for_concrete_model=True, related_query_name=None, limit_choices_to=None, **kwargs):
        self.to = to
        self.name = None
    def __get__(self, instance, cls=None):
        return create_generic_related_manager(_manager_class(self.to, cls), None)(model=_target(self.to, cls))
