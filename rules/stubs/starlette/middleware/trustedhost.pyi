# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/middleware/trustedhost.py
from typing import Any


class TrustedHostMiddleware:
    app: Any
    def __init__(self, app: Any, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
