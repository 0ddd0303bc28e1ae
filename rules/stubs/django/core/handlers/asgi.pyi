# distribution: django        source: Django source, django/core/handlers/asgi.py
from django.http import HttpRequest
from typing import Any


class ASGIRequest(HttpRequest):
    scope: dict[str, Any]


class ASGIHandler:
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
