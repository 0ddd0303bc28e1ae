# distribution: django        source: Django documentation 5.2, "View decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def vary_on_headers(*headers: str) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def vary_on_cookie(func: _C) -> _C:
    return func
