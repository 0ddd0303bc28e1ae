# distribution: django        source: django/conf/urls/static.py
from typing import Any


def static(prefix: Any, view: Any = ..., **kwargs: Any) -> Any: ...
