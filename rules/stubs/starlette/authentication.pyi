# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/authentication.py
from starlette.requests import HTTPConnection
from typing import Any


class AuthenticationError(Exception): ...


class AuthenticationBackend:
    async def authenticate(self, conn: HTTPConnection) -> Any: ...


class AuthCredentials:
    scopes: list[str]
    def __init__(self, scopes: Any = None) -> None: ...


class BaseUser:
    @property
    def is_authenticated(self) -> bool: ...
    @property
    def display_name(self) -> str: ...
    @property
    def identity(self) -> str: ...


class SimpleUser(BaseUser):
    username: str
    def __init__(self, username: str) -> None: ...


class UnauthenticatedUser(BaseUser): ...


def has_required_scope(conn: HTTPConnection, scopes: Any) -> bool: ...
def requires(scopes: Any, status_code: int = 403, redirect: str | None = None):
    def decorate(func):
        return func
    return decorate
