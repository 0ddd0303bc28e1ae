# distribution: django        source: django/contrib/messages/middleware.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class MessageMiddleware(MiddlewareMixin):
    def process_request(self, request: Any) -> None: ...
    def process_response(self, request: Any, response: Any) -> Any: ...
