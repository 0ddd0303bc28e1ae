# distribution: django        source: Django documentation 5.2, "View decorators"
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=Callable[..., Any])


def xframe_options_deny(view_func: _C) -> _C:
    return view_func
def xframe_options_sameorigin(view_func: _C) -> _C:
    return view_func
def xframe_options_exempt(view_func: _C) -> _C:
    return view_func
