# distribution: django        source: Django 5.2 documentation, "Django Utils" (django.utils.functional); django/utils/functional.py
from collections.abc import Callable
from asgi_ready import Once, is_marked, mark
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")
_F = TypeVar("_F", bound=Callable[..., Any])

empty: object


def _found(func: Once[Callable[..., _T]], instance: Any) -> _T: ...


# The first reading calls the function, and the object keeps what it gives.
class cached_property(Generic[_T]):
    def __init__(self, func, name=None):
        self.func = func
    def __set_name__(self, owner: type, name: str) -> None: ...
    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        if is_marked(instance, self.func.__name__, under="!cached"):
            return _found(self.func, instance)
        value = self.func(instance)
        mark(instance, self.func.__name__, under="!cached")
        return value


class classproperty:
    def __init__(self, method=None):
        self.fget = method
    def __get__(self, instance, cls=None):
        return self.fget(cls)
    def getter(self, method):
        return classproperty(method)


class Promise: ...


def lazy(func, *resultclasses):
    return func
def lazystr(text: Any) -> str: ...
def keep_lazy(*resultclasses: Any) -> Callable[[_F], _F]: ...
def keep_lazy_text(func: _F) -> _F: ...
def new_method_proxy(func: Callable[..., Any]) -> Callable[..., Any]: ...
def partition(predicate: Callable[[_T], bool], values: Any) -> tuple[list[_T], list[_T]]: ...
def unpickle_lazyobject(wrapped: Any) -> Any: ...


# Anything asked of a lazy object is asked of the object behind it, which `_setup` makes at the first time.
class LazyObject:
    def __init__(self) -> None: ...
    def _setup(self) -> None: ...
    def __getattr__(self, name):
        self._setup()
        return getattr(self._wrapped, name)


def _again(func: Once[Callable[[], _T]]) -> _T: ...


class SimpleLazyObject(LazyObject):
    def __init__(self, func):
        self._setupfunc = func
    # The object behind it is made at the first time, and kept.
    def _evaluated(self):
        if is_marked(self, "!evaluated"):
            return _again(self._setupfunc)
        wrapped = self._setupfunc()
        mark(self, "!evaluated")
        return wrapped
    def __getattr__(self, name):
        return getattr(self._evaluated(), name)
    @property
    def __class__(self):
        return type(self._evaluated())
    def __bool__(self) -> bool:
        if self._evaluated():
            return True
        return False
    def __str__(self) -> str:
        return str(self._evaluated())
    def __repr__(self) -> str: ...
    def __eq__(self, other: object) -> bool:
        return self._evaluated() == other
    def __ne__(self, other: object) -> bool:
        return self._evaluated() != other
    def __hash__(self) -> int:
        return hash(self._evaluated())
    def __getitem__(self, key):
        return self._evaluated()[key]
    def __iter__(self):
        for item in self._evaluated():
            yield item
    def __len__(self) -> int:
        return len(self._evaluated())
    def __contains__(self, item) -> bool:
        return item in self._evaluated()
