# distribution: django        source: django/core/asgi.py
from typing import Any


def get_asgi_application() -> Any: ...
