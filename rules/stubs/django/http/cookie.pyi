# distribution: django        source: django/http/cookie.py
from typing import Any

SimpleCookie: Any


def parse_cookie(cookie: Any) -> Any: ...
