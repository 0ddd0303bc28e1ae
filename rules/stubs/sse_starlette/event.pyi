# distribution: sse-starlette        source: sse-starlette 2, README; sse_starlette/event.py
from typing import Any


class ServerSentEvent:
    def __init__(self, data: Any = None, *, event: str | None = None, id: str | None = None, retry: int | None = None, comment: str | None = None, sep: str | None = None) -> None: ...
    def encode(self) -> bytes: ...


class JSONServerSentEvent(ServerSentEvent): ...
