# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/routing.py
from asgi_ready import Stored
from collections.abc import Callable
from starlette import routing
from typing import Any


class APIRoute(routing.Route):
    def __init__(self, path: str, endpoint: Stored[Callable[..., Any]], **kwargs: Any) -> None: ...
    def get_route_handler(self) -> Callable[..., Any]: ...


class APIWebSocketRoute(routing.WebSocketRoute):
    def __init__(self, path: str, endpoint: Stored[Callable[..., Any]], **kwargs: Any) -> None: ...


class APIRouter(routing.Router):
    prefix: str
    tags: list[Any]
    dependencies: list[Any]
    def __init__(self, **kwargs: Any) -> None: ...
    def add_api_route(self, path: str, endpoint: Stored[Callable[..., Any]], **kwargs: Any) -> None: ...
    def add_api_websocket_route(self, path: str, endpoint: Stored[Callable[..., Any]], name: str | None = None, *, dependencies: Any = None) -> None: ...
    def include_router(self, router: APIRouter, **kwargs: Any) -> None: ...
    def get(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def put(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def post(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def delete(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def options(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def head(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def patch(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def trace(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def api_route(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def route(self, path: str, methods: Any = None, name: str | None = None, include_in_schema: bool = True):
        def decorate(func):
            return func
        return decorate
    def websocket(self, path: str, name: str | None = None, *, dependencies: Any = None):
        def decorate(func):
            return func
        return decorate
    def websocket_route(self, path: str, name: str | None = None):
        def decorate(func):
            return func
        return decorate
    def on_event(self, event_type: str):
        def decorate(func):
            return func
        return decorate
