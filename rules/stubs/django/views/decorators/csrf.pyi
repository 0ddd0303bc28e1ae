# distribution: django        source: Django documentation 5.2, "View decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def csrf_exempt(view_func: _C) -> _C:
    return view_func
def csrf_protect(view_func: _C) -> _C:
    return view_func
def ensure_csrf_cookie(view_func: _C) -> _C:
    return view_func
def requires_csrf_token(view_func: _C) -> _C:
    return view_func
