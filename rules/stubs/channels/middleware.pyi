# distribution: channels        source: Channels 4 documentation, "Middleware"; channels/middleware.py
from typing import Any


class BaseMiddleware:
    inner: Any
    def __init__(self, inner: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> Any: ...
