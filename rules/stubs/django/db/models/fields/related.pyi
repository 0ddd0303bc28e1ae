# distribution: django        source: Django 5.2 documentation, "Relationship fields"; django/db/models/fields/related.py
from django.db.models.fields import Field, _maybe
from django.db.models.fields.related_descriptors import create_forward_many_to_many_manager
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


# Whether the related object is loaded depends on the query that brought the object: reading it is not said to block.
class ForeignObject(RelatedField):
    def __init__(self, to, on_delete, from_fields=(), to_fields=(), rel=None, related_name=None, related_query_name=None, null=False, **kwargs):
        self.to = to
        self.null = null
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        related = _target(self.to, owner).from_db(None, (), ())
        if self.null:
            return _maybe(related)
        return related


class ForeignKey(ForeignObject):
    def __init__(self, to, on_delete, related_name=None, related_query_name=None, limit_choices_to=None, parent_link=False, to_field=None, db_constraint=True, null=False, **kwargs):
        self.to = to
        self.null = null


class OneToOneField(ForeignKey):
    def __init__(self, to, on_delete, to_field=None, null=False, **kwargs):
        self.to = to
        self.null = null


class ManyToManyField(RelatedField):
    def __init__(self, to, related_name=None, related_query_name=None, limit_choices_to=None, symmetrical=None, through=None, **kwargs):
        self.to = to
    def __get__(self, instance, owner=None):
        manager = create_forward_many_to_many_manager(_manager_class(self.to, owner), None, False)
        return manager(model=_target(self.to, owner))
