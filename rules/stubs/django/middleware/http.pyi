# distribution: django        source: django/middleware/http.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class ConditionalGetMiddleware(MiddlewareMixin):
    def process_response(self, request: Any, response: Any) -> Any: ...
    def needs_etag(self, response: Any) -> Any: ...
