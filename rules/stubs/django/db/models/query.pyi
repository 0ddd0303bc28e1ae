# distribution: django        source: Django 5.2 documentation, "QuerySet API reference" and "Asynchronous support"; django/db/models/query.py
from asgi_ready import VERSION, blocks, is_marked, mark, marked
from asgiref.sync import sync_to_async
from collections.abc import Iterable
import datetime
from django.db.models.manager import Manager
from django.db.models.sql.query import Query, RawQuery
from typing import Any, Generic, Literal, Self, TypeVar, overload

_M = TypeVar("_M")
_T = TypeVar("_T")

MAX_GET_RESULTS: int
REPR_OUTPUT_SIZE: int

_flag: bool
_key: Any


def _maybe(value: _T) -> _T | None: ...


# Awaited outside a transaction a query that locks rows raises. Of a query that loads what is not known nothing is said.
def _needs_transaction() -> None: ...
def _begin(queryset):
    if is_marked(queryset, "*"):
        return
    if is_marked(queryset, "locking"):
        _needs_transaction()


# What a row of the result is: `values()` and `values_list()` make dictionaries and tuples of a query. A model's row is marked
# `fetched`, and with the relations that its query loads: others are loaded when they are read.
def _model_row(queryset):
    return marked(queryset.model.from_db(None, (), ()), of=queryset)
def _dict_row(queryset) -> dict[str, Any]: ...
def _tuple_row(queryset) -> tuple[Any, ...]: ...
def _value_row(queryset) -> Any: ...
def _date_row(queryset) -> datetime.date: ...
def _datetime_row(queryset) -> datetime.datetime: ...


class BaseIterable:
    def __init__(self, queryset: Any, chunked_fetch: bool = False, chunk_size: int = 100) -> None: ...
class ModelIterable(BaseIterable): ...
class RawModelIterable(BaseIterable): ...
class ValuesIterable(BaseIterable): ...
class ValuesListIterable(BaseIterable): ...
class NamedValuesListIterable(ValuesListIterable): ...
class FlatValuesListIterable(BaseIterable): ...


# A queryset keeps its model in the object, so that project subclasses need no type argument. Methods that narrow it return
# `Self`; those that evaluate it block, and their async twins run the same methods, overridden ones too, in a thread.
class QuerySet(Generic[_M]):
    model: type[_M]
    def __init__(self, model=None, query=None, using=None, hints=None):
        self.model = model
        self._rows = query or _model_row
        mark(self, "fetched")
    @property
    def query(self) -> Query: ...
    @query.setter
    def query(self, value: Query) -> None: ...
    @property
    def ordered(self) -> bool: ...
    @property
    def db(self) -> str: ...
    @classmethod
    def as_manager(cls):
        return Manager.from_queryset(cls)()

    # Lazy: no query yet.
    def filter(self, *args: Any, **kwargs: Any) -> Self: ...
    def exclude(self, *args: Any, **kwargs: Any) -> Self: ...
    def complex_filter(self, filter_obj: Any) -> Self: ...
    def order_by(self, *field_names: Any) -> Self: ...
    def reverse(self) -> Self: ...
    def distinct(self, *field_names: Any) -> Self: ...
    def annotate(self, *args: Any, **kwargs: Any) -> Self: ...
    def alias(self, *args: Any, **kwargs: Any) -> Self: ...
    def select_related(self, *fields: Any):
        if not fields:
            return marked(self, "*")
        return marked(self, *fields)
    def prefetch_related(self, *lookups: Any):
        return marked(self, *lookups)
    def select_for_update(self, nowait: Any = False, skip_locked: Any = False, of: Any = (), no_key: Any = False):
        return marked(self, "locking")
    def defer(self, *fields: Any):
        return marked(self, *fields, under="deferred")
    def only(self, *fields: Any):
        return marked(self, *fields, under="only")
    def using(self, alias: Any) -> Self: ...
    def union(self, *other_qs: Any, all: Any = False) -> Self: ...
    def intersection(self, *other_qs: Any) -> Self: ...
    def difference(self, *other_qs: Any) -> Self: ...
    def extra(self, select: Any = None, where: Any = None, params: Any = None, tables: Any = None, order_by: Any = None, select_params: Any = None) -> Self: ...
    def all(self) -> Self: ...
    if VERSION >= (6, 1):
        # With one that raises, what is missing is not asked for.
        def fetch_mode(self, mode) -> Self:
            return mode._on(self)
    def none(self):
        class EmptyQuerySet(_Empty, type(self)): ...
        return EmptyQuerySet(self.model, self._rows)
    def values(self, *fields: Any, **expressions: Any):
        return type(self)(self.model, _dict_row)
    @overload
    def values_list(self, *fields: Any, flat: Literal[True], named: bool = False):
        return type(self)(self.model, _value_row)
    @overload
    def values_list(self, *fields: Any, flat: bool = False, named: bool = False):
        return type(self)(self.model, _tuple_row)
    def dates(self, field_name: str, kind: str, order: str = "ASC"):
        return type(self)(self.model, _date_row)
    def datetimes(self, field_name: str, kind: str, order: str = "ASC", tzinfo: Any = None):
        return type(self)(self.model, _datetime_row)
    def raw(self, raw_query: str, params: Any = (), translations: dict[str, str] | None = None, using: str | None = None):
        return RawQuerySet(raw_query, self.model)
    def __and__(self, other: Any) -> Self: ...
    def __or__(self, other: Any) -> Self: ...
    def __xor__(self, other: Any) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def resolve_expression(self, *args: Any, **kwargs: Any) -> Query: ...

    # Evaluating by the language's own means: the first time fills the cache of this queryset, from which the next ones are answered
    # (`_fetch_all`, `_result_cache`). What is derived from it begins anew.
    @blocks("database", instead="async for", since="4.1", unless="!evaluated")
    def __iter__(self):
        mark(self, "!evaluated")
        yield self._rows(self)
    async def __aiter__(self):
        _begin(self)
        mark(self, "!evaluated")
        yield self._rows(self)
    @blocks("database", instead="acount", since="4.1", unless="!evaluated")
    def __len__(self) -> int:
        mark(self, "!evaluated")
    @blocks("database", instead="aexists", since="4.1", unless="!evaluated")
    def __bool__(self) -> bool:
        mark(self, "!evaluated")
    @overload
    @blocks("database", instead="async for", since="4.1", unless="!evaluated")
    def __getitem__(self, k: int, /):
        return self._rows(self)
    @overload
    def __getitem__(self, k: slice[Any, Any, None], /):
        if is_marked(self, "!evaluated"):
            return [self._rows(self)]
        return self._sliced()
    @overload
    @blocks("database", instead="async for", since="4.1", unless="!evaluated")
    def __getitem__(self, k: slice[Any, Any, int], /):
        return [self._rows(self)]
    def _sliced(self) -> Self: ...
    @blocks("database", instead="async for", since="4.1", unless="!evaluated")
    def __repr__(self) -> str: ...
    @blocks("database", instead="async for", since="4.1", unless="!evaluated")
    def __getstate__(self) -> dict[str, Any]:
        mark(self, "!evaluated")
    @blocks("database", instead="async for", since="4.1", unless="!evaluated")
    def __copy__(self) -> Self: ...

    # Evaluating by name.
    def iterator(self, chunk_size: int | None = None):
        return _ChunkedIterator(self)
    async def aiterator(self, chunk_size: int = 2000):
        _begin(self)
        yield self._rows(self)
    @blocks("database", instead="aaggregate", since="4.1")
    def aggregate(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def aaggregate(self, *args: Any, **kwargs: Any):
        return await sync_to_async(self.aggregate)(*args, **kwargs)
    @blocks("database", instead="acount", since="4.1", unless="!evaluated")
    def count(self) -> int: ...
    async def acount(self):
        return await sync_to_async(self.count)()
    @blocks("database", instead="aget", since="4.1")
    def get(self, *args: Any, **kwargs: Any):
        return self._rows(self)
    async def aget(self, *args: Any, **kwargs: Any):
        _begin(self)
        return await sync_to_async(self.get)(*args, **kwargs)
    @blocks("database", instead="acreate", since="4.1")
    def create(self, **kwargs: Any):
        obj = self.model(**kwargs)
        obj.save(force_insert=True)
        return obj
    async def acreate(self, **kwargs: Any):
        return await sync_to_async(self.create)(**kwargs)
    @blocks("database", instead="abulk_create", since="4.1", unless_empty="objs")
    def bulk_create(self, objs: Any, batch_size: Any = None, ignore_conflicts: Any = False, update_conflicts: Any = False, update_fields: Any = None, unique_fields: Any = None):
        return [self._rows(self)]
    async def abulk_create(self, objs: Any, batch_size: Any = None, ignore_conflicts: Any = False, update_conflicts: Any = False, update_fields: Any = None, unique_fields: Any = None):
        return await sync_to_async(self.bulk_create)(objs, batch_size=batch_size, ignore_conflicts=ignore_conflicts, update_conflicts=update_conflicts, update_fields=update_fields, unique_fields=unique_fields)
    @blocks("database", instead="abulk_update", since="4.1", unless_empty="objs")
    def bulk_update(self, objs: Any, fields: Any, batch_size: Any = None) -> int: ...
    async def abulk_update(self, objs: Any, fields: Any, batch_size: Any = None):
        return await sync_to_async(self.bulk_update)(objs, fields, batch_size=batch_size)
    @blocks("database", instead="aget_or_create", since="4.1")
    def get_or_create(self, defaults: Any = None, **kwargs: Any):
        return self._rows(self), _flag
    async def aget_or_create(self, defaults: Any = None, **kwargs: Any):
        _begin(self)
        return await sync_to_async(self.get_or_create)(defaults=defaults, **kwargs)
    @blocks("database", instead="aupdate_or_create", since="4.1")
    def update_or_create(self, defaults: Any = None, create_defaults: Any = None, **kwargs: Any):
        return marked(self._rows(self), defaults), _flag
    async def aupdate_or_create(self, defaults: Any = None, create_defaults: Any = None, **kwargs: Any):
        return await sync_to_async(self.update_or_create)(defaults=defaults, create_defaults=create_defaults, **kwargs)
    @blocks("database", instead="aearliest", since="4.1")
    def earliest(self, *fields: Any):
        return self._rows(self)
    async def aearliest(self, *fields: Any):
        _begin(self)
        return await sync_to_async(self.earliest)(*fields)
    @blocks("database", instead="alatest", since="4.1")
    def latest(self, *fields: Any):
        return self._rows(self)
    async def alatest(self, *fields: Any):
        _begin(self)
        return await sync_to_async(self.latest)(*fields)
    @blocks("database", instead="afirst", since="4.1")
    def first(self):
        return _maybe(self._rows(self))
    async def afirst(self):
        _begin(self)
        return await sync_to_async(self.first)()
    @blocks("database", instead="alast", since="4.1")
    def last(self):
        return _maybe(self._rows(self))
    async def alast(self):
        _begin(self)
        return await sync_to_async(self.last)()
    @blocks("database", instead="ain_bulk", since="4.1", unless_empty="id_list")
    def in_bulk(self, id_list: Any = None, *, field_name: Any = "pk"):
        return {_key: self._rows(self)}
    async def ain_bulk(self, id_list: Any = None, *, field_name: Any = "pk"):
        _begin(self)
        return await sync_to_async(self.in_bulk)(id_list=id_list, field_name=field_name)
    @blocks("database", instead="adelete", since="4.1")
    def delete(self) -> tuple[int, dict[str, int]]: ...
    async def adelete(self):
        return await sync_to_async(self.delete)()
    @blocks("database", instead="aupdate", since="4.1")
    def update(self, **kwargs: Any) -> int: ...
    async def aupdate(self, **kwargs: Any):
        return await sync_to_async(self.update)(**kwargs)
    @blocks("database", instead="aexists", since="4.1", unless="!evaluated")
    def exists(self) -> bool: ...
    async def aexists(self):
        return await sync_to_async(self.exists)()
    @blocks("database", instead="acontains", since="4.1", unless="!evaluated")
    def contains(self, obj: Any) -> bool: ...
    async def acontains(self, obj: Any):
        return await sync_to_async(self.contains)(obj)
    @blocks("database", instead="aexplain", since="4.1")
    def explain(self, *, format: Any = None, **options: Any) -> str: ...
    async def aexplain(self, *, format: Any = None, **options: Any):
        return await sync_to_async(self.explain)(format=format, **options)


# What `iterator()` returns: nothing happens before the first row is asked for.
class _ChunkedIterator:
    def __init__(self, queryset):
        self._queryset = queryset
    @blocks("database", instead="aiterator", since="4.1", name="django.db.models.QuerySet.iterator")
    def __iter__(self):
        yield self._queryset._rows(self._queryset)
    @blocks("database", instead="aiterator", since="4.1", name="django.db.models.QuerySet.iterator")
    def __next__(self):
        return self._queryset._rows(self._queryset)


# `none()` never reaches the database, whatever is asked of it (bulk_create and the like excepted).
class _Empty:
    def __iter__(self):
        if _flag:
            return
        yield self._rows(self)
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __repr__(self) -> str: ...
    def __getstate__(self) -> dict[str, Any]: ...
    def __copy__(self) -> Self: ...
    def iterator(self, chunk_size: int | None = None):
        return iter(self)
    def aggregate(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    def count(self) -> int: ...
    def get(self, *args: Any, **kwargs: Any):
        return self._rows(self)
    def earliest(self, *fields: Any):
        return self._rows(self)
    def latest(self, *fields: Any):
        return self._rows(self)
    def first(self):
        return _maybe(self._rows(self))
    def last(self):
        return _maybe(self._rows(self))
    def in_bulk(self, id_list: Any = None, *, field_name: str = "pk"):
        return {_key: self._rows(self)}
    def delete(self) -> tuple[int, dict[str, int]]: ...
    def update(self, **kwargs: Any) -> int: ...
    def exists(self) -> bool: ...
    def contains(self, obj: Any) -> bool: ...


# Rows that are there already: going through them costs nothing, asking for others is a query again.
class _Loaded:
    def __iter__(self):
        yield self._rows(self)
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __repr__(self) -> str: ...
    def __getstate__(self) -> dict[str, Any]: ...
    def __copy__(self) -> Self: ...
    @overload
    def __getitem__(self, k: int, /):
        return self._rows(self)
    @overload
    def __getitem__(self, k: slice, /):
        return [self._rows(self)]
    def count(self) -> int: ...
    def exists(self) -> bool: ...
    def contains(self, obj: Any) -> bool: ...


def _loaded(queryset):
    class LoadedQuerySet(_Loaded, type(queryset)):
        def filter(self, *args, **kwargs):
            return queryset.filter(*args, **kwargs)
        def exclude(self, *args, **kwargs):
            return queryset.exclude(*args, **kwargs)
        def complex_filter(self, *args, **kwargs):
            return queryset.complex_filter(*args, **kwargs)
        def order_by(self, *args, **kwargs):
            return queryset.order_by(*args, **kwargs)
        def reverse(self, *args, **kwargs):
            return queryset.reverse(*args, **kwargs)
        def distinct(self, *args, **kwargs):
            return queryset.distinct(*args, **kwargs)
        def annotate(self, *args, **kwargs):
            return queryset.annotate(*args, **kwargs)
        def alias(self, *args, **kwargs):
            return queryset.alias(*args, **kwargs)
        def select_related(self, *args, **kwargs):
            return queryset.select_related(*args, **kwargs)
        def select_for_update(self, *args, **kwargs):
            return queryset.select_for_update(*args, **kwargs)
        def defer(self, *args, **kwargs):
            return queryset.defer(*args, **kwargs)
        def only(self, *args, **kwargs):
            return queryset.only(*args, **kwargs)
        def using(self, *args, **kwargs):
            return queryset.using(*args, **kwargs)
        def union(self, *args, **kwargs):
            return queryset.union(*args, **kwargs)
        def intersection(self, *args, **kwargs):
            return queryset.intersection(*args, **kwargs)
        def difference(self, *args, **kwargs):
            return queryset.difference(*args, **kwargs)
        def extra(self, *args, **kwargs):
            return queryset.extra(*args, **kwargs)
        def prefetch_related(self, *args, **kwargs):
            return queryset.prefetch_related(*args, **kwargs)
        def values(self, *args, **kwargs):
            return queryset.values(*args, **kwargs)
        def values_list(self, *args, **kwargs):
            return queryset.values_list(*args, **kwargs)
        def dates(self, *args, **kwargs):
            return queryset.dates(*args, **kwargs)
        def datetimes(self, *args, **kwargs):
            return queryset.datetimes(*args, **kwargs)
        def raw(self, *args, **kwargs):
            return queryset.raw(*args, **kwargs)
        def none(self, *args, **kwargs):
            return queryset.none(*args, **kwargs)
    return marked(LoadedQuerySet(queryset.model, queryset._rows), of=queryset)


class InstanceCheckMeta(type):
    def __instancecheck__(self, instance: Any) -> bool: ...


class EmptyQuerySet(metaclass=InstanceCheckMeta):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class RawQuerySet(Generic[_M]):
    model: type[_M]
    columns: list[str]
    def __init__(self, raw_query, model=None, query=None, params=(), translations=None, using=None, hints=None):
        self.model = model
        mark(self, "fetched")
    @property
    def query(self) -> RawQuery: ...
    @property
    def db(self) -> str: ...
    @property
    def model_fields(self) -> dict[str, Any]: ...
    def prefetch_related(self, *lookups: Any):
        return marked(self, *lookups)
    def using(self, alias: str | None) -> Self: ...
    def __repr__(self) -> str: ...
    @blocks("database", instead="async for", since="4.1")
    def __iter__(self):
        yield _model_row(self)
    async def __aiter__(self):
        yield _model_row(self)
    @blocks("database", instead="async for", since="4.1")
    def iterator(self):
        yield _model_row(self)
    @blocks("database", instead="async for", since="4.1")
    def __len__(self) -> int: ...
    @blocks("database", instead="async for", since="4.1")
    def __bool__(self) -> bool: ...
    @blocks("database", instead="async for", since="4.1")
    def __getitem__(self, k: Any, /):
        return _model_row(self)


# With `to_attr` the rows are found under that name: the relation itself is asked as if nothing had been fetched.
class Prefetch:
    def __new__(cls, lookup, queryset=None, to_attr=None):
        if to_attr is None:
            return _PrefetchTo(lookup, queryset)
        return _PrefetchTo(to_attr, queryset)
    def __init__(self, lookup, queryset=None, to_attr=None):
        self.prefetch_through = lookup
    def add_prefix(self, prefix: str) -> None: ...
    def get_current_prefetch_to(self, level: int) -> str: ...
    def get_current_to_attr(self, level: int) -> tuple[str, bool]: ...


class _PrefetchTo(Prefetch):
    def __new__(cls, name, queryset=None): ...
    def __init__(self, name, queryset=None):
        self.prefetch_to = name


@blocks("database", instead="aprefetch_related_objects", since="5.0", unless_empty="model_instances")
def prefetch_related_objects(model_instances, *related_lookups):
    for instance in model_instances:
        mark(instance, *related_lookups)
if VERSION >= (5, 0):
    async def aprefetch_related_objects(model_instances, *related_lookups):
        for instance in model_instances:
            mark(instance, *related_lookups)
