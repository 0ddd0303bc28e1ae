# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/responses.py
from django.core.serializers.json import DjangoJSONEncoder
from django.http import JsonResponse
from typing import Any

T: Any


class Status(Generic[T]):
    status_code: Any
    value: Any
    def __init__(self, status_code: Any, value: Any) -> None: ...


class NinjaJSONEncoder(DjangoJSONEncoder):
    def default(self, o: Any) -> Any: ...


class Response(JsonResponse):
    def __init__(self, data: Any, **kwargs: Any) -> None: ...


def resp_codes(from_code: Any, to_code: Any) -> Any: ...

codes_1xx: Any
codes_2xx: Any
codes_3xx: Any
codes_4xx: Any
codes_5xx: Any
