# distribution: django        source: Django documentation 5.2, "Django's cache framework"
from collections.abc import Iterator
from django.core.cache.backends.base import BaseCache as BaseCache, CacheKeyWarning as CacheKeyWarning, InvalidCacheBackendError as InvalidCacheBackendError
from typing import Any

DEFAULT_CACHE_ALIAS: str


class CacheHandler:
    def __getitem__(self, alias: str):
        return getattr(_configured, alias)
    def __iter__(self) -> Iterator[str]: ...
    def all(self, initialized_only: bool = False) -> list[BaseCache]: ...


# The classes that the setting CACHES names, by alias.
class _Configured:
    default: BaseCache
    def __getattr__(self, name: str) -> BaseCache: ...


_configured = _Configured()

caches: CacheHandler
cache = _configured.default
