# distribution: django        source: Django documentation 5.2, "Related objects reference"; source of django/db/models/fields/related_descriptors.py
from asgi_ready import blocks
from django.db.models.base import Model
from django.db.models.fields import Field
from django.db.models.fields.related_descriptors import ManyRelatedManager
from typing import Any, Generic, Self, TypeVar, overload

_To = TypeVar("_To", bound=Model)


# Reading a relation that was not loaded with its object queries. `select_related` or `prefetch_related` load it.
class ForeignKey(Field[Any], Generic[_To]):
    def __init__(
        self, to: type[_To] | str, on_delete: Any, related_name: str | None = None, related_query_name: str | None = None, limit_choices_to: Any = None,
        parent_link: bool = False, to_field: str | None = None, db_constraint: bool = True, **kwargs: Any,
    ) -> None: ...
    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    @blocks("database", instead="select_related")
    def __get__(self, instance: object, owner: Any) -> _To: ...
    def __set__(self, instance: Any, value: Any) -> None: ...


class OneToOneField(ForeignKey[_To]):
    def __init__(self, to: type[_To] | str, on_delete: Any, to_field: str | None = None, **kwargs: Any) -> None: ...


class ManyToManyField(Field[Any], Generic[_To]):
    def __init__(
        self, to: type[_To] | str, related_name: str | None = None, related_query_name: str | None = None, limit_choices_to: Any = None,
        symmetrical: bool | None = None, through: Any = None, through_fields: Any = None, db_constraint: bool = True, db_table: str | None = None,
        swappable: bool = True, **kwargs: Any,
    ) -> None: ...
    @overload
    def __get__(self, instance: None, owner: Any) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: Any) -> ManyRelatedManager[_To]: ...
    def __set__(self, instance: Any, value: Any) -> None: ...
