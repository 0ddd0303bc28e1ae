# distribution: django        source: Django source, django/utils/asyncio.py
from collections.abc import Callable
from typing import Any


def async_unsafe(message: Any) -> Callable[..., Any]: ...
