# distribution: sse-starlette        source: sse-starlette 2, README; sse_starlette/sse.py
from collections.abc import Callable
from sse_starlette.event import ServerSentEvent
from starlette.background import BackgroundTask
from starlette.responses import Response
from typing import Any


# A synchronous iterator is iterated in the thread pool.
class EventSourceResponse(Response):
    body_iterator: Any
    ping_interval: int
    def __init__(self, content: Any, status_code: int = 200, headers: Any = None, media_type: str = "text/event-stream", background: BackgroundTask | None = None, ping: int | None = None, sep: str | None = None, ping_message_factory: Callable[[], ServerSentEvent] | None = None, data_sender_callable: Any = None, send_timeout: float | None = None, client_close_handler_callable: Any = None, **kwargs: Any) -> None: ...
    def enable_compression(self, force: bool = False) -> None: ...
