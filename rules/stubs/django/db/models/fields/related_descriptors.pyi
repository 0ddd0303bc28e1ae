# distribution: django        source: Django 5.2 documentation, "Related objects reference"; django/db/models/fields/related_descriptors.py
from asgi_ready import VERSION, blocks
from asgiref.sync import sync_to_async
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


# What a model has under the reverse name of a relation. The argument stands for `rel`: it is the model with the field.
class ReverseManyToOneDescriptor:
    def __init__(self, rel):
        self.rel = rel
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        manager = create_reverse_many_to_one_manager(type(self.rel._default_manager), self.rel)
        return manager(model=self.rel)


class ManyToManyDescriptor(ReverseManyToOneDescriptor):
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        manager = create_forward_many_to_many_manager(type(self.rel._default_manager), self.rel, True)
        return manager(model=self.rel)


class ReverseOneToOneDescriptor:
    def __init__(self, related):
        self.related = related
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        return self.related.from_db(None, (), ())


# The same where some query of the project prefetches the relation: its rows may be there by then, so going through them is not
# said to block. Asking for others is a query again (Django documentation, "prefetch_related()").
class PrefetchedDescriptor:
    def __init__(self, rel):
        self.rel = rel
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        superclass = create_reverse_many_to_one_manager(type(self.rel._default_manager), self.rel)
        class PrefetchedManager(superclass):
            def get_queryset(self):
                return _loaded(superclass.get_queryset(self))
        return PrefetchedManager(model=self.rel)
