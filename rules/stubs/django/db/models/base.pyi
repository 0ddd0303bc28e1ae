# distribution: django        source: Django 5.2 documentation, "Model instance reference"; django/db/models/base.py
from asgi_ready import VERSION, blocks, mark, remark, unmark
from asgiref.sync import sync_to_async
from collections.abc import Iterable
from django.core.exceptions import MultipleObjectsReturned as BaseMultipleObjectsReturned, ObjectDoesNotExist, ObjectNotUpdated
from django.db import DatabaseError
from django.db.models.manager import Manager
from django.db.models.options import Options
from typing import Any, Self


class Deferred:
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...


DEFERRED: Deferred


class ModelBase(type): ...


class ModelState:
    db: str | None
    adding: bool
    fields_cache: dict[str, Any]


class _DefaultManager:
    def __get__(self, instance: Any, owner: Any = None):
        return owner.objects


# Rows come into being by `from_db`, whichever query brings them.
class Model(metaclass=ModelBase):
    class DoesNotExist(ObjectDoesNotExist): ...
    class MultipleObjectsReturned(BaseMultipleObjectsReturned): ...
    if VERSION >= (6, 0):
        class NotUpdated(ObjectNotUpdated, DatabaseError): ...
    id: int
    pk: Any
    objects = Manager()
    _base_manager = Manager()
    _default_manager = _DefaultManager()
    _meta: Options
    _state: ModelState
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def from_db(cls, db: str | None, field_names: Iterable[str], values: Iterable[Any]) -> Self: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str:
        return self.__str__()
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __getstate__(self) -> dict[str, Any]: ...
    def get_deferred_fields(self) -> set[str]: ...
    def serializable_value(self, field_name: str) -> Any: ...
    def prepare_database_save(self, field: Any) -> Any: ...
    def get_constraints(self) -> list[Any]: ...
    def clean(self) -> None: ...
    @classmethod
    def check(cls, **kwargs: Any) -> list[Any]: ...
    def date_error_message(self, lookup_type: str, field_name: str, unique_for: str) -> Any: ...
    def unique_error_message(self, model_class: type, unique_check: Any) -> Any: ...

    @blocks("database", instead="arefresh_from_db", since="4.2")
    def refresh_from_db(self, using: str | None = None, fields: Any = None, from_queryset: Any = None) -> None:
        # Only what it names is asked for again.
        if fields is None:
            remark(self, "fetched")
        else:
            unmark(self, *fields)
            mark(self, *fields, under="read")
    @blocks("database", instead="asave", since="4.2")
    def save(self, force_insert: Any = False, force_update: bool = False, using: str | None = None, update_fields: Any = None) -> None: ...
    @blocks("database", instead="asave", since="4.2")
    def save_base(self, raw: bool = False, force_insert: Any = False, force_update: bool = False, using: str | None = None, update_fields: Any = None) -> None: ...
    @blocks("database", instead="adelete", since="4.2")
    def delete(self, using: str | None = None, keep_parents: bool = False) -> tuple[int, dict[str, int]]: ...
    if VERSION >= (4, 2):
        async def arefresh_from_db(self, using: str | None = None, fields: Any = None, from_queryset: Any = None) -> None:
            await sync_to_async(self.refresh_from_db)(using=using, fields=fields)
        async def asave(self, force_insert: Any = False, force_update: bool = False, using: str | None = None, update_fields: Any = None) -> None:
            await sync_to_async(self.save)(force_insert=force_insert, force_update=force_update, using=using, update_fields=update_fields)
        async def adelete(self, using: str | None = None, keep_parents: bool = False) -> tuple[int, dict[str, int]]:
            return await sync_to_async(self.delete)(using=using, keep_parents=keep_parents)
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def validate_unique(self, exclude: Any = None) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def validate_constraints(self, exclude: Any = None) -> None: ...
    # Its own foreign keys are looked up; a model without any is validated in memory, which cannot be told here.
    def clean_fields(self, exclude: Any = None) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def full_clean(self, exclude: Any = None, validate_unique: bool = True, validate_constraints: bool = True) -> None:
        self.clean_fields(exclude)
        self.clean()


# Methods that a model has for each field: `get_status_display`, `get_next_by_created`.
def _get_FIELD_display(self) -> str: ...
@blocks("database", instead="asgiref.sync.sync_to_async")
def _get_next_or_previous_by_FIELD(self, **kwargs: Any):
    return type(self)._default_manager.get()


def model_unpickle(model_id: Any) -> Model: ...
def subclass_exception(name: str, bases: tuple[type, ...], module: str, attached_to: type) -> type: ...
