# distribution: django        source: Django 5.2 documentation, "Related objects reference"; django/db/models/fields/related_descriptors.py
from asgi_ready import VERSION, blocks, is_marked, mark, marked
from asgiref.sync import sync_to_async
import django.db.models.fields.related as related
from django.db.models.fields import _load
from django.db.models.query import _loaded
from typing import Any


# A related manager is a manager of the related model with methods of its own; so is it here, project managers included.
def create_reverse_many_to_one_manager(superclass, rel):
    class RelatedManager(superclass):
        def __call__(self, *, manager: Any):
            return self
        @blocks("database", instead="aadd", since="4.2")
        def add(self, *objs: Any, bulk: bool = True) -> None: ...
        @blocks("database", instead="aremove", since="4.2")
        def remove(self, *objs: Any, bulk: bool = True) -> None: ...
        @blocks("database", instead="aclear", since="4.2")
        def clear(self, *, bulk: bool = True) -> None: ...
        @blocks("database", instead="aset", since="4.2")
        def set(self, objs: Any, *, bulk: bool = True, clear: bool = False) -> None: ...
        if VERSION >= (4, 2):
            async def aadd(self, *objs: Any, bulk: bool = True) -> None:
                await sync_to_async(self.add)(*objs, bulk=bulk)
            async def aremove(self, *objs: Any, bulk: bool = True) -> None:
                await sync_to_async(self.remove)(*objs, bulk=bulk)
            async def aclear(self, *, bulk: bool = True) -> None:
                await sync_to_async(self.clear)(bulk=bulk)
            async def aset(self, objs: Any, *, bulk: bool = True, clear: bool = False) -> None:
                await sync_to_async(self.set)(objs, bulk=bulk, clear=clear)
    return RelatedManager


def create_forward_many_to_many_manager(superclass, rel, reverse):
    class ManyRelatedManager(superclass):
        def __call__(self, *, manager: Any):
            return self
        @blocks("database", instead="aadd", since="4.2")
        def add(self, *objs: Any, through_defaults: Any = None) -> None: ...
        @blocks("database", instead="aremove", since="4.2")
        def remove(self, *objs: Any) -> None: ...
        @blocks("database", instead="aclear", since="4.2")
        def clear(self) -> None: ...
        @blocks("database", instead="aset", since="4.2")
        def set(self, objs: Any, *, clear: bool = False, through_defaults: Any = None) -> None: ...
        if VERSION >= (4, 2):
            async def aadd(self, *objs: Any, through_defaults: Any = None) -> None:
                await sync_to_async(self.add)(*objs, through_defaults=through_defaults)
            async def aremove(self, *objs: Any) -> None:
                await sync_to_async(self.remove)(*objs)
            async def aclear(self) -> None:
                await sync_to_async(self.clear)()
            async def aset(self, objs: Any, *, clear: bool = False, through_defaults: Any = None) -> None:
                await sync_to_async(self.set)(objs, clear=clear, through_defaults=through_defaults)
    return ManyRelatedManager


# The manager of the objects on the other side. Where the query that brought the object prefetched them, going through them costs
# nothing, and asking for others is a query again (Django documentation, "prefetch_related()"). Where it is not known which query
# brought the object, they may be there if any query of the project prefetches them.
def _related_manager(superclass, model, instance, name, prefetched):
    if name is None:
        return superclass(model=model)
    if is_marked(instance, "fetched"):
        if not is_marked(instance, name):
            return superclass(model=model)
    elif not prefetched:
        return superclass(model=model)
    class PrefetchedManager(superclass):
        def get_queryset(self):
            return _loaded(marked(superclass.get_queryset(self), of=instance, beneath=name))
    return PrefetchedManager(model=model)


# What is read here was not loaded with its object: it is now, and stays.
class ForwardManyToOneDescriptor:
    def __init__(self, field):
        self.field = field
    @blocks("database", instead="sync_to_async(lambda: …)()")
    def __get__(self, instance, cls=None):
        mark(instance, self.field.name)
        return related._related(self.field, instance, cls)


# `author_id`: there without a query, unless its column was left out.
class ForeignKeyDeferredAttribute:
    def __init__(self, name, attname):
        self.name = name
        self.attname = attname
        self.primary_key = False
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            if not is_marked(instance, self.attname, under="only"):
                _load(self, instance)
        return self._key()
    def __set__(self, instance: Any, value: Any) -> None: ...
    def _key(self) -> Any: ...


# What a model has under the reverse name of a relation: `rel` stands for the model with the field, `field` for the field's
# name, `name` for the reverse name. The objects on the other side know their object without asking.
class ReverseManyToOneDescriptor:
    def __init__(self, rel, name, field, prefetched):
        self.rel = rel
        self.name = name
        self.field = field
        self.prefetched = prefetched
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        superclass = create_reverse_many_to_one_manager(type(self.rel._default_manager), self.rel)
        field = self.field
        class KnownManager(superclass):
            def get_queryset(self):
                return marked(superclass.get_queryset(self), field, holds=instance)
        return _related_manager(KnownManager, self.rel, instance, self.name, self.prefetched)


class ManyToManyDescriptor:
    def __init__(self, rel, name, field, prefetched):
        self.rel = rel
        self.name = name
        self.prefetched = prefetched
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        superclass = create_forward_many_to_many_manager(type(self.rel._default_manager), self.rel, True)
        return _related_manager(superclass, self.rel, instance, self.name, self.prefetched)


class ReverseOneToOneDescriptor:
    def __init__(self, related, name, field, prefetched):
        self.related = related
        self.name = name
        self.field = field
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        if is_marked(instance, "fetched"):
            if not is_marked(instance, self.name):
                if not is_marked(instance, "raising"):
                    return self._fetch(instance)
            return marked(self.related.from_db(None, (), ()), self.field, "fetched", of=instance, beneath=self.name)
        return self.related.from_db(None, (), ())
    def __set__(self, instance, value):
        mark(instance, self.name, holds=value)
    @blocks("database", instead="sync_to_async(lambda: …)()")
    def _fetch(self, instance):
        mark(instance, self.name)
        return marked(marked(self.related.from_db(None, (), ()), self.field, holds=instance), "fetched")
