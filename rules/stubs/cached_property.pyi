# distribution: cached-property        source: cached-property's README; cached_property.py
from asgi_ready import Once, is_marked, mark
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")


def _again(func: Once[Callable[..., _T]], instance: Any) -> _T: ...


# The first reading calls the function, and the object keeps what it gives.
class cached_property:
    def __init__(self, func):
        self.func = func
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if is_marked(instance, self.func.__name__, under="!cached"):
            return _again(self.func, instance)
        value = self.func(instance)
        mark(instance, self.func.__name__, under="!cached")
        return value


class threaded_cached_property(cached_property): ...


# For as long as it lasts: it may be over at any reading.
class cached_property_with_ttl:
    def __init__(self, ttl=None):
        self.func = ttl
    def __call__(self, func):
        return _TimedProperty(func)
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.func(instance)


class _TimedProperty:
    def __init__(self, func):
        self.func = func
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.func(instance)


cached_property_ttl = cached_property_with_ttl
timed_cached_property = cached_property_with_ttl
threaded_cached_property_with_ttl = cached_property_with_ttl
threaded_cached_property_ttl = cached_property_with_ttl
timed_threaded_cached_property = cached_property_with_ttl
