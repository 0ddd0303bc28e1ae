# distribution: django        source: django/contrib/redirects/middleware.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class RedirectFallbackMiddleware(MiddlewareMixin):
    response_gone_class: Any
    response_redirect_class: Any
    def __init__(self, get_response: Any) -> None: ...
    def process_response(self, request: Any, response: Any) -> Any: ...
