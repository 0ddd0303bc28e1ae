# distribution: asgiref        source: asgiref 3.12, README ("WSGI-to-ASGI adapter")
from asgi_ready import OnThread
from collections.abc import Callable
from typing import Any


# The WSGI application runs in a thread, one request at a time per thread-sensitive context.
class WsgiToAsgi:
    def __init__(self, wsgi_application: OnThread[Callable[..., Any]], duplicate_header_limit: int = 100) -> None:
        self.wsgi_application = wsgi_application
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
