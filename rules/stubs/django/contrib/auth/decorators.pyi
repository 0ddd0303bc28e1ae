# distribution: django        source: Django documentation 5.2, "Using the Django authentication system"
from collections.abc import Callable
from typing import Any, TypeVar, overload

_C = TypeVar("_C", bound=Callable[..., Any])


def user_passes_test(test_func: Any, login_url: str | None = None, redirect_field_name: str = "next") -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
@overload
def login_required(function: _C, redirect_field_name: str = "next", login_url: str | None = None) -> _C:
    return function
@overload
def login_required(function: None = None, redirect_field_name: str = "next", login_url: str | None = None) -> Callable[[_C], _C]: ...
def login_not_required(view_func: _C) -> _C:
    return view_func
def permission_required(perm: Any, login_url: str | None = None, raise_exception: bool = False) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
