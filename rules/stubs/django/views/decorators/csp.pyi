# distribution: django        source: Django documentation 6.0, "Content Security Policy", "Decorators"; django/views/decorators/csp.py
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def csp_override(config: dict[str, Any]) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
def csp_report_only_override(config: dict[str, Any]) -> Callable[[_C], _C]:
    def decorate(view_func):
        return view_func
    return decorate
