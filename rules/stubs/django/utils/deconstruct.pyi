# distribution: django        source: django/utils/deconstruct.py
from typing import Any


def deconstructible(*args: Any, path: Any = None) -> Any: ...
