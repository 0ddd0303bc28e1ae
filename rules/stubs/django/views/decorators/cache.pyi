# distribution: django        source: Django documentation 5.2, "View decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def cache_page(timeout: Any, *, cache: Any = None, key_prefix: Any = None) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def cache_control(**kwargs: Any) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def never_cache(view_func: _C) -> _C:
    return view_func
