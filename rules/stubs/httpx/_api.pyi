# distribution: httpx        source: HTTPX 0.28, "Developer Interface"; httpx/_api.py
from asgi_ready import blocks
from collections.abc import Iterator
from contextlib import contextmanager
from httpx._client import Client
from httpx._models import Response, _StreamedResponse
from typing import Any


@blocks("http", instead="httpx.AsyncClient.get")
def get(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.options")
def options(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.head")
def head(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.post")
def post(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.put")
def put(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.patch")
def patch(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.delete")
def delete(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx.AsyncClient.request")
def request(method: str, url: Any, *args: Any, **kwargs: Any) -> Response: ...
@contextmanager
def stream(method: str, url: Any, *args: Any, **kwargs: Any) -> Iterator[_StreamedResponse]:
    with Client() as client:
        with client.stream(method, url) as response:
            yield response
