# distribution: django        source: Django 5.2 documentation, "Managers"; django/db/models/manager.py
from asgi_ready import VERSION
from django.db.models.query import QuerySet
from typing import Any, Generic, Self, TypeVar

_M = TypeVar("_M")


# A manager belongs to the model it is read from. Everything it has of a queryset goes through `get_queryset()`.
class BaseManager(Generic[_M]):
    creation_counter: int
    auto_created: bool
    use_in_migrations: bool
    model: type[_M]
    name: str | None
    _queryset_class = QuerySet
    def __init__(self, *, model=None):
        self.model = model
    def __get__(self, instance, owner=None):
        return type(self)(model=owner)
    @classmethod
    def from_queryset(cls, queryset_class, class_name: str | None = None):
        class ManagerFromQuerySet(cls):
            _queryset_class = queryset_class
            def __getattr__(self, name):
                return getattr(self.get_queryset(), name)
        return ManagerFromQuerySet
    @property
    def db(self) -> str: ...
    def db_manager(self, using: str | None = None, hints: dict[str, Any] | None = None) -> Self: ...
    def deconstruct(self) -> tuple[Any, ...]: ...
    def check(self, **kwargs: Any) -> list[Any]: ...
    def contribute_to_class(self, cls: type, name: str) -> None: ...
    def get_queryset(self):
        return self._queryset_class(model=self.model)
    def all(self):
        return self.get_queryset()
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...


# `BaseManager.from_queryset(QuerySet)`, written out so that `super().create(...)` in a project's manager finds it.
class Manager(BaseManager[_M]):
    def filter(self, *args: Any, **kwargs: Any):
        return self.get_queryset().filter(*args, **kwargs)
    def exclude(self, *args: Any, **kwargs: Any):
        return self.get_queryset().exclude(*args, **kwargs)
    def complex_filter(self, filter_obj: Any):
        return self.get_queryset().complex_filter(filter_obj)
    def order_by(self, *field_names: Any):
        return self.get_queryset().order_by(*field_names)
    def reverse(self):
        return self.get_queryset().reverse()
    def distinct(self, *field_names: Any):
        return self.get_queryset().distinct(*field_names)
    def annotate(self, *args: Any, **kwargs: Any):
        return self.get_queryset().annotate(*args, **kwargs)
    def alias(self, *args: Any, **kwargs: Any):
        return self.get_queryset().alias(*args, **kwargs)
    def select_related(self, *fields: Any):
        return self.get_queryset().select_related(*fields)
    def prefetch_related(self, *lookups: Any):
        return self.get_queryset().prefetch_related(*lookups)
    def select_for_update(self, nowait: Any = False, skip_locked: Any = False, of: Any = (), no_key: Any = False):
        return self.get_queryset().select_for_update(nowait=nowait, skip_locked=skip_locked, of=of, no_key=no_key)
    if VERSION >= (6, 1):
        def fetch_mode(self, mode: Any):
            return self.get_queryset().fetch_mode(mode)
    def defer(self, *fields: Any):
        return self.get_queryset().defer(*fields)
    def only(self, *fields: Any):
        return self.get_queryset().only(*fields)
    def using(self, alias: Any):
        return self.get_queryset().using(alias)
    def union(self, *other_qs: Any, all: Any = False):
        return self.get_queryset().union(*other_qs, all=all)
    def intersection(self, *other_qs: Any):
        return self.get_queryset().intersection(*other_qs)
    def difference(self, *other_qs: Any):
        return self.get_queryset().difference(*other_qs)
    def extra(self, select: Any = None, where: Any = None, params: Any = None, tables: Any = None, order_by: Any = None, select_params: Any = None):
        return self.get_queryset().extra(select=select, where=where, params=params, tables=tables, order_by=order_by, select_params=select_params)
    def values(self, *fields: Any, **expressions: Any):
        return self.get_queryset().values(*fields, **expressions)
    def values_list(self, *fields: Any, **options: Any):
        return self.get_queryset().values_list(*fields, **options)
    def none(self):
        return self.get_queryset().none()
    def dates(self, field_name: Any, kind: Any, order: Any = "ASC"):
        return self.get_queryset().dates(field_name, kind, order=order)
    def datetimes(self, field_name: Any, kind: Any, order: Any = "ASC", tzinfo: Any = None):
        return self.get_queryset().datetimes(field_name, kind, order=order, tzinfo=tzinfo)
    def raw(self, raw_query: Any, params: Any = (), translations: Any = None, using: Any = None):
        return self.get_queryset().raw(raw_query, params=params, translations=translations, using=using)
    def iterator(self, chunk_size: Any = None):
        return self.get_queryset().iterator(chunk_size=chunk_size)
    def aggregate(self, *args: Any, **kwargs: Any):
        return self.get_queryset().aggregate(*args, **kwargs)
    async def aaggregate(self, *args: Any, **kwargs: Any):
        return await self.get_queryset().aaggregate(*args, **kwargs)
    def count(self):
        return self.get_queryset().count()
    async def acount(self):
        return await self.get_queryset().acount()
    def get(self, *args: Any, **kwargs: Any):
        return self.get_queryset().get(*args, **kwargs)
    async def aget(self, *args: Any, **kwargs: Any):
        return await self.get_queryset().aget(*args, **kwargs)
    def create(self, **kwargs: Any):
        return self.get_queryset().create(**kwargs)
    async def acreate(self, **kwargs: Any):
        return await self.get_queryset().acreate(**kwargs)
    def bulk_create(self, objs: Any, batch_size: Any = None, ignore_conflicts: Any = False, update_conflicts: Any = False, update_fields: Any = None, unique_fields: Any = None):
        return self.get_queryset().bulk_create(objs, batch_size=batch_size, ignore_conflicts=ignore_conflicts, update_conflicts=update_conflicts, update_fields=update_fields, unique_fields=unique_fields)
    async def abulk_create(self, objs: Any, batch_size: Any = None, ignore_conflicts: Any = False, update_conflicts: Any = False, update_fields: Any = None, unique_fields: Any = None):
        return await self.get_queryset().abulk_create(objs, batch_size=batch_size, ignore_conflicts=ignore_conflicts, update_conflicts=update_conflicts, update_fields=update_fields, unique_fields=unique_fields)
    def bulk_update(self, objs: Any, fields: Any, batch_size: Any = None):
        return self.get_queryset().bulk_update(objs, fields, batch_size=batch_size)
    async def abulk_update(self, objs: Any, fields: Any, batch_size: Any = None):
        return await self.get_queryset().abulk_update(objs, fields, batch_size=batch_size)
    def get_or_create(self, defaults: Any = None, **kwargs: Any):
        return self.get_queryset().get_or_create(defaults=defaults, **kwargs)
    async def aget_or_create(self, defaults: Any = None, **kwargs: Any):
        return await self.get_queryset().aget_or_create(defaults=defaults, **kwargs)
    def update_or_create(self, defaults: Any = None, create_defaults: Any = None, **kwargs: Any):
        return self.get_queryset().update_or_create(defaults=defaults, create_defaults=create_defaults, **kwargs)
    async def aupdate_or_create(self, defaults: Any = None, create_defaults: Any = None, **kwargs: Any):
        return await self.get_queryset().aupdate_or_create(defaults=defaults, create_defaults=create_defaults, **kwargs)
    def earliest(self, *fields: Any):
        return self.get_queryset().earliest(*fields)
    async def aearliest(self, *fields: Any):
        return await self.get_queryset().aearliest(*fields)
    def latest(self, *fields: Any):
        return self.get_queryset().latest(*fields)
    async def alatest(self, *fields: Any):
        return await self.get_queryset().alatest(*fields)
    def first(self):
        return self.get_queryset().first()
    async def afirst(self):
        return await self.get_queryset().afirst()
    def last(self):
        return self.get_queryset().last()
    async def alast(self):
        return await self.get_queryset().alast()
    def in_bulk(self, id_list: Any = None, *, field_name: Any = "pk"):
        return self.get_queryset().in_bulk(id_list=id_list, field_name=field_name)
    async def ain_bulk(self, id_list: Any = None, *, field_name: Any = "pk"):
        return await self.get_queryset().ain_bulk(id_list=id_list, field_name=field_name)
    def update(self, **kwargs: Any):
        return self.get_queryset().update(**kwargs)
    async def aupdate(self, **kwargs: Any):
        return await self.get_queryset().aupdate(**kwargs)
    def exists(self):
        return self.get_queryset().exists()
    async def aexists(self):
        return await self.get_queryset().aexists()
    def contains(self, obj: Any):
        return self.get_queryset().contains(obj)
    async def acontains(self, obj: Any):
        return await self.get_queryset().acontains(obj)
    def explain(self, *, format: Any = None, **options: Any):
        return self.get_queryset().explain(format=format, **options)
    async def aexplain(self, *, format: Any = None, **options: Any):
        return await self.get_queryset().aexplain(format=format, **options)
    async def aiterator(self, chunk_size: int = 2000):
        async for row in self.get_queryset().aiterator(chunk_size):
            yield row



class EmptyManager(Manager[_M]):
    def __init__(self, model):
        self.model = model
    def get_queryset(self):
        return super().get_queryset().none()
