# distribution: django        source: django/contrib/sessions/middleware.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class SessionMiddleware(MiddlewareMixin):
    SessionStore: Any
    def __init__(self, get_response: Any) -> None: ...
    def process_request(self, request: Any) -> None: ...
    def process_response(self, request: Any, response: Any) -> Any: ...
