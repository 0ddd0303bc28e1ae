# distribution: requests        source: Requests 2.32, "Developer Interface"; src/requests/api.py
from asgi_ready import blocks
from requests.models import Response, _StreamedResponse
from typing import Any, Literal, overload


@overload
@blocks("http", instead="httpx.AsyncClient.get")
def get(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.get")
def get(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.options")
def options(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.options")
def options(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.head")
def head(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.head")
def head(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.post")
def post(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.post")
def post(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.put")
def put(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.put")
def put(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.patch")
def patch(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.patch")
def patch(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.delete")
def delete(url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.delete")
def delete(url: Any, *args: Any, **kwargs: Any) -> Response: ...
@overload
@blocks("http", instead="httpx.AsyncClient.request")
def request(method: Any, url: Any, *, stream: Literal[True], **kwargs: Any) -> _StreamedResponse: ...
@overload
@blocks("http", instead="httpx.AsyncClient.request")
def request(method: Any, url: Any, *args: Any, **kwargs: Any) -> Response: ...
