# distribution: django        source: Django documentation 5.2, "django.utils.decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def sync_only_middleware(func: _C) -> _C:
    return func
def async_only_middleware(func: _C) -> _C:
    return func
def sync_and_async_middleware(func: _C) -> _C:
    return func
def method_decorator(decorator: Any, name: str = "") -> Callable[[_C], _C]:
    def decorate(obj):
        return obj
    return decorate
def decorator_from_middleware(middleware_class: Any) -> Callable[[_C], _C]: ...
def decorator_from_middleware_with_args(middleware_class: Any) -> Callable[..., Callable[[_C], _C]]: ...


class classproperty:
    def __init__(self, method: Any = None) -> None: ...
    def __get__(self, instance: Any, cls: Any = None) -> Any: ...
