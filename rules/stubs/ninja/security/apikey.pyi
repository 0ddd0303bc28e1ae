# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/security/apikey.py
from abc import ABC
from ninja.security.base import AuthBase
from typing import Any


class APIKeyBase(AuthBase, ABC):
    openapi_name: Any
    def __init__(self) -> None: ...
    def __call__(self, request: Any) -> Any: ...
    def authenticate(self, request: Any, key: Any) -> None: ...


class APIKeyQuery(APIKeyBase, ABC): ...


class APIKeyCookie(APIKeyBase, ABC):
    csrf: Any
    def __init__(self, csrf: bool = True) -> None: ...


class APIKeyHeader(APIKeyBase, ABC): ...
