# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/security/base.py
from abc import ABC
from typing import Any


class SecuritySchema(dict):
    def __init__(self, type: Any, **kwargs: Any) -> None: ...


class AuthBase(ABC):
    openapi_security_schema: Any
    is_async: Any
    def __init__(self) -> None: ...
    def __call__(self, request: Any) -> None: ...
