# distribution: django        source: Django source, django/core/handlers/wsgi.py
from django.http import HttpRequest
from typing import Any


class WSGIRequest(HttpRequest):
    environ: dict[str, Any]


class WSGIHandler:
    def __call__(self, environ: Any, start_response: Any) -> Any: ...
