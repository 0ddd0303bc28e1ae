# distribution: django-ninja        source: Django Ninja 1 documentation, "Decorators"; ninja/decorators.py
from collections.abc import Callable
from typing import Any, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])


def decorate_view(*decorators: Callable[..., Any]) -> Callable[[_F], _F]: ...
