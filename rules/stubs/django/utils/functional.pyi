# distribution: django        source: Django documentation 5.2, "django.utils.functional"
from collections.abc import Callable
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class cached_property(Generic[_T]):
    func: Callable[[Any], _T]
    def __init__(self, func: Callable[[Any], _T]) -> None:
        self.func = func
    def __get__(self, instance: Any, cls: Any = None) -> _T:
        return self.func(instance)


class classproperty:
    def __init__(self, method: Any = None) -> None: ...
    def __get__(self, instance: Any, cls: Any = None) -> Any: ...


class LazyObject: ...


class SimpleLazyObject(LazyObject):
    def __init__(self, func: Callable[[], Any]) -> None: ...


def lazy(func: Any, *resultclasses: Any) -> Any: ...
def lazystr(text: Any) -> Any: ...
def keep_lazy(*resultclasses: Any) -> Any: ...
def keep_lazy_text(func: Any) -> Any: ...
