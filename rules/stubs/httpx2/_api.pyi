# distribution: httpx2        source: httpx2 2.15: the same surface as httpx 0.28, whose stub this was
from asgi_ready import blocks
from collections.abc import Iterator
from contextlib import contextmanager
from httpx2._client import Client
from httpx2._models import Response, _StreamedResponse
from typing import Any


@blocks("http", instead="httpx2.AsyncClient.get")
def get(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.options")
def options(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.head")
def head(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.post")
def post(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.put")
def put(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.patch")
def patch(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.delete")
def delete(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.request")
def request(method: str, url: Any, *args: Any, **kwargs: Any) -> Response: ...
@contextmanager
def stream(method: str, url: Any, *args: Any, **kwargs: Any) -> Iterator[_StreamedResponse]:
    with Client() as client:
        with client.stream(method, url) as response:
            yield response
