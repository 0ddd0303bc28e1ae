# distribution: dramatiq        source: Dramatiq 1.17, "API Reference"; dramatiq/actor.py
from asgi_ready import blocks
from collections.abc import Callable
from dramatiq.broker import Broker
from dramatiq.message import Message
from typing import Any, overload


class Actor:
    fn: Any
    actor_name: str
    queue_name: str
    priority: int
    options: dict[str, Any]
    broker: Broker
    def __init__(self, fn: Callable[..., Any]) -> None:
        self.fn = fn
    def __call__(self, *args: Any, **kwargs: Any):
        return self.fn(*args, **kwargs)
    @blocks("network", instead="asyncio.to_thread")
    def send(self, *args: Any, **kwargs: Any) -> Message: ...
    @blocks("network", instead="asyncio.to_thread")
    def send_with_options(self, *, args: Any = (), kwargs: Any = None, delay: Any = None, **options: Any) -> Message: ...
    def message(self, *args: Any, **kwargs: Any) -> Message: ...
    def message_with_options(self, **kwargs: Any) -> Message: ...


@overload
def actor(fn: Callable[..., Any], /):
    return Actor(fn)
@overload
def actor(**kwargs: Any):
    def decorate(fn):
        return Actor(fn)
    return decorate
