# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/middleware/base.py
from collections.abc import Awaitable, Callable
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from typing import Any

RequestResponseEndpoint = Callable[[Request], Awaitable[Response]]
DispatchFunction = Callable[[Request, RequestResponseEndpoint], Awaitable[Response]]


class BaseHTTPMiddleware:
    app: Any
    dispatch_func: Any
    def __init__(self, app: Any, dispatch: Any = None) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response: ...
