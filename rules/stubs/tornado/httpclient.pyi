# distribution: tornado        source: Tornado 6.4, "tornado.httpclient"; tornado/httpclient.py
from asgi_ready import blocks
from collections.abc import Awaitable
from typing import Any


class HTTPClient:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="tornado.httpclient.AsyncHTTPClient.fetch")
    def fetch(self, request: Any, **kwargs: Any) -> Any: ...
    def close(self) -> None: ...


class AsyncHTTPClient:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def fetch(self, request: Any, raise_error: bool = True, **kwargs: Any) -> Awaitable[HTTPResponse]: ...
    def close(self) -> None: ...


class HTTPRequest:
    def __init__(self, url: str, *args: Any, **kwargs: Any) -> None: ...


class HTTPResponse:
    code: int
    body: bytes
    headers: Any
    error: Any
    request: Any
