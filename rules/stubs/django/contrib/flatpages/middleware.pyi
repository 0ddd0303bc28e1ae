# distribution: django        source: django/contrib/flatpages/middleware.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class FlatpageFallbackMiddleware(MiddlewareMixin):
    def process_response(self, request: Any, response: Any) -> Any: ...
