# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/applications.py
from asgi_ready import Stored
from collections.abc import Callable
from fastapi.routing import APIRouter
from starlette.applications import Starlette
from typing import Any


class FastAPI(Starlette):
    title: str
    version: str
    root_path: str
    dependency_overrides: dict[Any, Any]
    router: APIRouter
    def __init__(self, **kwargs: Any) -> None: ...
    def openapi(self) -> dict[str, Any]: ...
    def setup(self) -> None: ...
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
    def middleware(self, middleware_type: str):
        def decorate(func):
            return func
        return decorate
    def exception_handler(self, exc_class_or_status_code: Any):
        def decorate(func):
            return func
        return decorate
