# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/middleware/sessions.py
from typing import Any


class SessionMiddleware:
    app: Any
    def __init__(self, app: Any, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
