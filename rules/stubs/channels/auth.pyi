# distribution: channels        source: Channels 4 documentation, "Authentication"; channels/auth.py
from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware
from django.contrib.auth.models import AnonymousUser, User
from django.utils.functional import LazyObject
from typing import Any


@database_sync_to_async
def get_user(scope: dict[str, Any]) -> User | AnonymousUser: ...
@database_sync_to_async
def login(scope: dict[str, Any], user: Any, backend: Any = None) -> None: ...
@database_sync_to_async
def logout(scope: dict[str, Any]) -> None: ...


# Loaded by the middleware before the consumer is called.
class UserLazyObject(LazyObject): ...


class AuthMiddleware(BaseMiddleware):
    def populate_scope(self, scope: dict[str, Any]) -> None: ...
    async def resolve_scope(self, scope: dict[str, Any]) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> Any: ...


def AuthMiddlewareStack(inner: Any) -> Any: ...
