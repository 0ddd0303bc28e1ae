# distribution: django        source: Django documentation 5.2, "Middleware" of the reference
from django.utils.deprecation import MiddlewareMixin


class UpdateCacheMiddleware(MiddlewareMixin): ...


class FetchFromCacheMiddleware(MiddlewareMixin): ...


class CacheMiddleware(MiddlewareMixin): ...
