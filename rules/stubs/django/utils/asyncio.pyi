# distribution: django        source: django/utils/asyncio.py
from typing import Any


def async_unsafe(message: Any) -> Any: ...
