# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/middleware/wsgi.py
from typing import Any


# The WSGI application runs in the thread pool.
class WSGIMiddleware:
    def __init__(self, app: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
