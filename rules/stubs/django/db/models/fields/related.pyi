# distribution: django        source: Django 5.2 documentation, "Relationship fields"; django/db/models/fields/related.py
from asgi_ready import blocks, is_marked, mark, marked
from django.db.models.fields import Field, _maybe
from django.db.models.fields.related_descriptors import ForwardManyToOneDescriptor, _related_manager, create_forward_many_to_many_manager
from django.db.models.fields.reverse_related import (
    ForeignObjectRel as ForeignObjectRel,
    ManyToManyRel as ManyToManyRel,
    ManyToOneRel as ManyToOneRel,
    OneToOneRel as OneToOneRel,
)
from django.db.models.manager import Manager
from typing import Any, Literal, TypeVar, overload

_M = TypeVar("_M")

RECURSIVE_RELATIONSHIP_CONSTANT: str


# The model that a relation names; one given as "app.Model" is not known here.
@overload
def _target(to: Literal["self"], owner: Any):
    return owner
@overload
def _target(to: str, owner: Any) -> Any: ...
@overload
def _target(to: type[_M], owner: Any):
    return to


@overload
def _manager_class(to: Literal["self"], owner: Any):
    return type(owner._default_manager)
@overload
def _manager_class(to: str, owner: Any):
    return Manager
@overload
def _manager_class(to: type[_M], owner: Any):
    return type(to._default_manager)


class RelatedField(Field): ...


# The object that a relation leads to. One that came from the database brought what its query loaded of it.
def _related(field, instance, owner):
    related = _target(field.to, owner).from_db(None, (), ())
    if is_marked(instance, "fetched"):
        related = marked(related, "fetched", of=instance, beneath=field.name)
    if field.null:
        return _maybe(related)
    return related


# Reading it asks the database where the object came from a query that did not load it, and nothing was assigned since.
class ForeignObject(RelatedField):
    def __init__(self, to, on_delete, from_fields=(), to_fields=(), rel=None, related_name=None, related_query_name=None, null=False, name=None, **kwargs):
        self.to = to
        self.null = null
        self.name = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            if not is_marked(instance, self.name):
                if not is_marked(instance, "raising"):
                    return ForwardManyToOneDescriptor(self).__get__(instance, owner)
        return _related(self, instance, owner)
    def __set__(self, instance, value):
        mark(instance, self.name, holds=value)


class ForeignKey(ForeignObject):
    def __init__(self, to, on_delete, related_name=None, related_query_name=None, limit_choices_to=None, parent_link=False, to_field=None, db_constraint=True, null=False, name=None, **kwargs):
        self.to = to
        self.null = null
        self.name = name
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def validate(self, value: Any, model_instance: Any) -> None: ...


class OneToOneField(ForeignKey):
    def __init__(self, to, on_delete, to_field=None, null=False, name=None, **kwargs):
        self.to = to
        self.null = null
        self.name = name


class ManyToManyField(RelatedField):
    def __init__(self, to, related_name=None, related_query_name=None, limit_choices_to=None, symmetrical=None, through=None, name=None, prefetched=False, **kwargs):
        self.to = to
        self.name = name
        self.prefetched = prefetched
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        superclass = create_forward_many_to_many_manager(_manager_class(self.to, owner), None, False)
        return _related_manager(superclass, _target(self.to, owner), instance, self.name, self.prefetched)
    def __set__(self, instance: Any, value: Any) -> None: ...
