# distribution: channels        source: Channels 4 documentation, "Consumers"; channels/consumer.py
from asgi_ready import mark
from channels.db import database_sync_to_async
from django.contrib.auth import _a_user
from django.http.request import HttpRequest
from typing import Any, Literal, overload


def get_handler_name(message: dict[str, Any]) -> str: ...


# Sessions of consumers are made as those of requests are.
_request: HttpRequest


def _read_session():
    session = _request.session
    mark(session, "loaded")
    return session


# What the middleware around a consumer has put into its scope: somebody who is logged in or nobody, and the session (`channels.auth`,
# `channels.sessions`). `AuthMiddleware` finds the user in the session, in a thread, so that both are there before the consumer runs.
class _Scope(dict[str, Any]):
    @overload
    def __getitem__(self, key: Literal["user"], /):
        return _a_user()
    @overload
    def __getitem__(self, key: Literal["session"], /):
        return _read_session()
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
    @overload
    def get(self, key: Literal["user"], default: Any = None, /):
        return _a_user()
    @overload
    def get(self, key: Literal["session"], default: Any = None, /):
        return _read_session()
    @overload
    def get(self, key: str, default: Any = None, /) -> Any: ...


# `dispatch` calls the handler named by the message's type: of an async consumer on the loop, of a sync one in a thread.
class AsyncConsumer:
    channel_layer_alias: str
    scope: _Scope
    channel_layer: Any
    channel_name: str
    channel_receive: Any
    base_send: Any
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
    async def dispatch(self, message: dict[str, Any]) -> None: ...
    async def send(self, message: Any) -> None: ...
    @classmethod
    def as_asgi(cls, **initkwargs: Any) -> Any: ...


class SyncConsumer(AsyncConsumer):
    @database_sync_to_async
    def dispatch(self, message: dict[str, Any]) -> None: ...
    def send(self, message: Any) -> None: ...
