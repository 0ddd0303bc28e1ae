# distribution: django        source: Django documentation 5.2, "View decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def sensitive_variables(*variables: str) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def sensitive_post_parameters(*parameters: str) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
