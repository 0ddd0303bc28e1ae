# distribution: aiohttp        source: aiohttp 3.12, "Client Reference", "Server Reference"; aiohttp/web_routedef.py
from asgi_ready import Stored
from collections.abc import Callable, Sequence
from typing import Any


class RouteTableDef(Sequence[Any]):
    def get(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def post(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def put(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def patch(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def delete(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def head(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def options(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def view(self, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def route(self, method: str, path: str, **kwargs: Any):
        def decorate(handler):
            return handler
        return decorate
    def static(self, prefix: str, path: Any, **kwargs: Any) -> None: ...


def route(method: str, path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def static(prefix: str, path: Any, **kwargs: Any) -> Any: ...
def get(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def post(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def put(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def patch(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def delete(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def head(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def options(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
def view(path: str, handler: Stored[Callable[..., Any]], **kwargs: Any) -> Any: ...
