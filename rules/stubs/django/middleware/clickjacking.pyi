# distribution: django        source: django/middleware/clickjacking.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any


class XFrameOptionsMiddleware(MiddlewareMixin):
    def process_response(self, request: Any, response: Any) -> Any: ...
    def get_xframe_options_value(self, request: Any, response: Any) -> Any: ...
