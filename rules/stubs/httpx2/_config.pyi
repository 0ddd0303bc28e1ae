# distribution: httpx2        source: httpx2 2.15: the same surface as httpx 0.28, whose stub this was
from asgi_ready import blocks
from typing import Any


class Timeout:
    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    def __init__(self, timeout: Any = ..., **kwargs: Any) -> None: ...


class Limits:
    def __init__(self, *, max_connections: int | None = None, max_keepalive_connections: int | None = None, keepalive_expiry: float | None = 5.0) -> None: ...


class Proxy:
    def __init__(self, url: Any, **kwargs: Any) -> None: ...


@blocks("file")
def create_ssl_context(verify: Any = True, cert: Any = None, trust_env: bool = True) -> Any: ...
