# distribution: django        source: django/middleware/gzip.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any

re_accepts_gzip: Any


class GZipMiddleware(MiddlewareMixin):
    max_random_bytes: int
    def process_response(self, request: Any, response: Any) -> Any: ...
