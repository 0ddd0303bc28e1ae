# distribution: channels        source: Channels 4 documentation, "Consumers"; channels/consumer.py
from channels.db import database_sync_to_async
from typing import Any


def get_handler_name(message: dict[str, Any]) -> str: ...


# `dispatch` calls the handler named by the message's type: of an async consumer on the loop, of a sync one in a thread.
class AsyncConsumer:
    channel_layer_alias: str
    scope: dict[str, Any]
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
