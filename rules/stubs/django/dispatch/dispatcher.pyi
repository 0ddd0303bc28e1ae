# distribution: django        source: Django 5.2 documentation, "Signals"; django/dispatch/dispatcher.py
from asgi_ready import VERSION, Stored, distinct
from asgiref.sync import async_to_sync, sync_to_async
from collections.abc import Callable
from typing import Any, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])


# `_receivers` and `_async_receivers` are the functions of the project that connect to this signal, plain ones and coroutine functions;
# `_has_receivers` and `_has_async_receivers` whether there are any. `send` calls the first itself, and runs the others
# in a loop of their own, which the loop that calls it does not let it: RuntimeError.
@distinct
class Signal:
    receivers: list[Any]
    _receivers: Any
    _async_receivers: Any
    _has_receivers: bool
    _has_async_receivers: bool
    def __init__(self, use_caching: bool = False) -> None: ...
    def connect(self, receiver: Stored[Callable[..., Any]], sender: Any = None, weak: bool = True, dispatch_uid: Any = None) -> None: ...
    def disconnect(self, receiver: Any = None, sender: Any = None, dispatch_uid: Any = None) -> bool: ...
    def has_listeners(self, sender: Any = None) -> bool: ...
    def send(self, sender, **named) -> list[tuple[Any, Any]]:
        self._send(sender, **named)
    def send_robust(self, sender, **named) -> list[tuple[Any, Any]]:
        self._send(sender, **named)
    def _send(self, sender, **named):
        if self._has_receivers:
            for receiver in self._receivers:
                receiver(signal=self, sender=sender, **named)
        if VERSION >= (5, 0):
            if self._has_async_receivers:
                for receiver in self._async_receivers:
                    async_to_sync(receiver)(signal=self, sender=sender, **named)
    if VERSION >= (5, 0):
        async def asend(self, sender, **named) -> list[tuple[Any, Any]]:
            await self._asend(sender, **named)
        async def asend_robust(self, sender, **named) -> list[tuple[Any, Any]]:
            await self._asend(sender, **named)
        async def _asend(self, sender, **named):
            if self._has_receivers:
                for receiver in self._receivers:
                    await sync_to_async(receiver)(signal=self, sender=sender, **named)
            if self._has_async_receivers:
                for receiver in self._async_receivers:
                    await receiver(signal=self, sender=sender, **named)


def receiver(signal: Any, **kwargs: Any) -> Callable[[_F], _F]: ...
