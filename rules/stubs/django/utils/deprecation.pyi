# distribution: django        source: Django documentation 5.2, "Middleware", "Upgrading pre-Django 1.10-style middleware"
from collections.abc import Callable
from typing import Any


class MiddlewareMixin:
    sync_capable: bool
    async_capable: bool
    get_response: Callable[[Any], Any]
    def __init__(self, get_response: Callable[[Any], Any]) -> None:
        self.get_response = get_response
    def __call__(self, request: Any) -> Any:
        return self.get_response(request)
