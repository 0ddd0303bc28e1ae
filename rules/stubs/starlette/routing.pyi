# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/routing.py
from asgi_ready import Stored
from collections.abc import Callable
from starlette.datastructures import URLPath
from typing import Any
import enum


class NoMatchFound(Exception): ...
class Match(enum.Enum):
    NONE = 0
    PARTIAL = 1
    FULL = 2


class BaseRoute:
    def matches(self, scope: Any) -> tuple[Match, dict[str, Any]]: ...
    def url_path_for(self, name: str, /, **path_params: Any) -> URLPath: ...
    async def handle(self, scope: Any, receive: Any, send: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...


class Route(BaseRoute):
    path: str
    endpoint: Any
    name: str
    methods: set[str] | None
    def __init__(self, path: str, endpoint: Stored[Callable[..., Any]], **kwargs: Any) -> None: ...


class WebSocketRoute(BaseRoute):
    path: str
    endpoint: Any
    name: str
    def __init__(self, path: str, endpoint: Stored[Callable[..., Any]], **kwargs: Any) -> None: ...


class Mount(BaseRoute):
    path: str
    app: Any
    name: str
    def __init__(self, path: str, app: Any = None, routes: Any = None, name: str | None = None, *, middleware: Any = None) -> None: ...
    @property
    def routes(self) -> list[BaseRoute]: ...


class Host(BaseRoute):
    def __init__(self, host: str, app: Any, name: str | None = None) -> None: ...
    @property
    def routes(self) -> list[BaseRoute]: ...


class Router:
    routes: list[BaseRoute]
    def __init__(self, routes: Any = None, **kwargs: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
    def url_path_for(self, name: str, /, **path_params: Any) -> URLPath: ...
    async def startup(self) -> None: ...
    async def shutdown(self) -> None: ...
    def mount(self, path: str, app: Any, name: str | None = None) -> None: ...
    def host(self, host: str, app: Any, name: str | None = None) -> None: ...
    def add_route(self, path: str, endpoint: Stored[Callable[..., Any]], methods: Any = None, name: str | None = None, include_in_schema: bool = True) -> None: ...
    def add_websocket_route(self, path: str, endpoint: Stored[Callable[..., Any]], name: str | None = None) -> None: ...
    def add_event_handler(self, event_type: str, func: Stored[Callable[..., Any]]) -> None: ...
    def on_event(self, event_type: str):
        def decorate(func):
            return func
        return decorate
    def route(self, path: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def websocket_route(self, path: str, name: str | None = None):
        def decorate(func):
            return func
        return decorate
