# distribution: strawberry-graphql        source: Strawberry 0.240, "Django", "get_context"; strawberry/django/context.py
from django.http import HttpRequest, HttpResponse
from typing import Any


class StrawberryDjangoContext:
    request: HttpRequest
    response: HttpResponse
    def __getitem__(self, key: str) -> Any: ...
    def get(self, key: str) -> Any: ...
