# distribution: adrf        source: adrf README; adrf/decorators.py
from collections.abc import Callable
from typing import Any, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])


def api_view(http_method_names: Any = None) -> Callable[[_F], _F]: ...
