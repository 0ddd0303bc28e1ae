# distribution: django        source: Django documentation 5.2, "View decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def require_http_methods(request_method_list: Any) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def require_GET(func: _C) -> _C:
    return func
def require_POST(func: _C) -> _C:
    return func
def require_safe(func: _C) -> _C:
    return func
def conditional_page(func: _C) -> _C:
    return func
def condition(etag_func: Any = None, last_modified_func: Any = None) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def etag(etag_func: Any) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def last_modified(last_modified_func: Any) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
