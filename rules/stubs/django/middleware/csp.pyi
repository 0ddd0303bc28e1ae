# distribution: django        source: django/middleware/csp.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


def get_nonce(request: Any) -> Any: ...


class ContentSecurityPolicyMiddleware(MiddlewareMixin):
    def process_request(self, request: Any) -> None: ...
    def process_response(self, request: Any, response: Any) -> Any: ...
