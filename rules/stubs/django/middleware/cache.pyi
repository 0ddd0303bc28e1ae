# distribution: django        source: django/middleware/cache.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class UpdateCacheMiddleware(MiddlewareMixin):
    cache_timeout: Any
    page_timeout: Any
    key_prefix: Any
    cache_alias: Any
    def __init__(self, get_response: Any) -> None: ...
    @property
    def cache(self) -> Any: ...
    def process_response(self, request: Any, response: Any) -> Any: ...


class FetchFromCacheMiddleware(MiddlewareMixin):
    key_prefix: Any
    cache_alias: Any
    def __init__(self, get_response: Any) -> None: ...
    @property
    def cache(self) -> Any: ...
    def process_request(self, request: Any) -> Any: ...


class CacheMiddleware(UpdateCacheMiddleware, FetchFromCacheMiddleware):
    page_timeout: Any
    key_prefix: Any
    cache_alias: Any
    cache_timeout: Any
    def __init__(self, get_response: Any, cache_timeout: Any = None, page_timeout: Any = None, **kwargs: Any) -> None: ...
