# distribution: django        source: django/core/wsgi.py
from typing import Any


def get_wsgi_application() -> Any: ...
