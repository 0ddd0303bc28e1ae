# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/applications.py
from asgi_ready import Stored
from collections.abc import Callable
from starlette.datastructures import State, URLPath
from starlette.routing import BaseRoute, Router
from typing import Any


class Starlette:
    debug: bool
    state: State[Starlette]
    router: Router
    exception_handlers: dict[Any, Any]
    user_middleware: list[Any]
    def __init__(self, debug: bool = False, routes: Any = None, middleware: Any = None, exception_handlers: Any = None, on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None) -> None: ...
    @property
    def routes(self) -> list[BaseRoute]: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
    def build_middleware_stack(self) -> Any: ...
    def url_path_for(self, name: str, /, **path_params: Any) -> URLPath: ...
    def mount(self, path: str, app: Any, name: str | None = None) -> None: ...
    def host(self, host: str, app: Any, name: str | None = None) -> None: ...
    def add_middleware(self, middleware_class: Any, *args: Any, **kwargs: Any) -> None: ...
    def add_exception_handler(self, exc_class_or_status_code: Any, handler: Stored[Callable[..., Any]]) -> None: ...
    def add_event_handler(self, event_type: str, func: Stored[Callable[..., Any]]) -> None: ...
    def add_route(self, path: str, route: Stored[Callable[..., Any]], methods: Any = None, name: str | None = None, include_in_schema: bool = True) -> None: ...
    def add_websocket_route(self, path: str, route: Stored[Callable[..., Any]], name: str | None = None) -> None: ...
    def on_event(self, event_type: str):
        def decorate(func):
            return func
        return decorate
    def exception_handler(self, exc_class_or_status_code: Any):
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
    def middleware(self, middleware_type: str):
        def decorate(func):
            return func
        return decorate
