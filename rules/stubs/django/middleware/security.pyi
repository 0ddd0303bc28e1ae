# distribution: django        source: django/middleware/security.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class SecurityMiddleware(MiddlewareMixin):
    sts_seconds: Any
    sts_include_subdomains: Any
    sts_preload: Any
    content_type_nosniff: Any
    redirect: Any
    redirect_host: Any
    redirect_exempt: Any
    referrer_policy: Any
    cross_origin_opener_policy: Any
    def __init__(self, get_response: Any) -> None: ...
    def process_request(self, request: Any) -> Any: ...
    def process_response(self, request: Any, response: Any) -> Any: ...
