# distribution: django-cacheops        source: django-cacheops' README; cacheops/query.py, cacheops/simple.py, cacheops/invalidation.py
from asgi_ready import blocks
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


class CacheMiss(Exception): ...


# Asks Redis, and calls the function where it has nothing.
@blocks("cache", instead="asgiref.sync.sync_to_async")
def _asked(func, args, kwargs):
    return func(*args, **kwargs)


def _cached(func):
    def wrapper(*args, **kwargs):
        return _asked(func, args, kwargs)
    return wrapper


def cached_as(*samples: Any, timeout: Any = None, extra: Any = None, **options: Any):
    return _cached
def cached(timeout: Any = None, extra: Any = None, **options: Any):
    return _cached
def cached_view_as(*samples: Any, **options: Any):
    return _cached
def cached_view(timeout: Any = None, **options: Any):
    return _cached


@blocks("cache", instead="asgiref.sync.sync_to_async")
def invalidate_obj(obj: Any, using: str = "default") -> None: ...
@blocks("cache", instead="asgiref.sync.sync_to_async")
def invalidate_model(model: Any, using: str = "default") -> None: ...
@blocks("cache", instead="asgiref.sync.sync_to_async")
def invalidate_all() -> None: ...
@contextmanager
def no_invalidation() -> Iterator[None]: ...


class BaseCache:
    def cached(self, timeout: Any = None, **options: Any):
        return _cached
    @blocks("cache", instead="asgiref.sync.sync_to_async")
    def get(self, cache_key: str) -> Any: ...
    @blocks("cache", instead="asgiref.sync.sync_to_async")
    def set(self, cache_key: str, data: Any, timeout: Any = None) -> None: ...
    @blocks("cache", instead="asgiref.sync.sync_to_async")
    def delete(self, cache_key: str) -> None: ...


cache: BaseCache
file_cache: BaseCache
