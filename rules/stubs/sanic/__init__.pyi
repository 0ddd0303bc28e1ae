# distribution: sanic        source: Sanic 24.6, "API Reference"; sanic/app.py, request, response
from asgi_ready import OnLoop, Stored, blocks
from collections.abc import Callable
from sanic.blueprint_group import BlueprintGroup
from sanic.response import empty as empty, file as file, html as html, json as json, redirect as redirect, text as text
from typing import Any


class Sanic:
    config: Any
    ctx: Any
    name: str
    loop: Any
    def __init__(self, name: str, **kwargs: Any) -> None: ...
    def route(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def get(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def post(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def put(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def patch(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def delete(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def head(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def options(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def websocket(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def listener(self, *args: Any, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def exception(self, *args: Any, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def middleware(self, middleware_or_request: Any, *args: Any, **kwargs: Any):
        return middleware_or_request
    def on_request(self, middleware):
        return middleware
    def on_response(self, middleware):
        return middleware
    def before_server_start(self, listener):
        return listener
    def after_server_start(self, listener):
        return listener
    def before_server_stop(self, listener):
        return listener
    def after_server_stop(self, listener):
        return listener
    def add_route(self, handler: Stored[Callable[..., Any]], uri: str, *args: Any, **kwargs: Any) -> Any: ...
    def blueprint(self, blueprint: Any, **kwargs: Any) -> None: ...
    def add_task(self, task: OnLoop[Callable[..., Any]], **kwargs: Any) -> Any: ...
    def static(self, uri: str, file_or_directory: Any, **kwargs: Any) -> None: ...
    def url_for(self, view_name: str, **kwargs: Any) -> str: ...
    @blocks("loop")
    def run(self, host: Any = None, port: Any = None, **kwargs: Any) -> None: ...
    @classmethod
    def get_app(cls, name: str | None = None, **kwargs: Any) -> Sanic: ...


class Blueprint:
    def __init__(self, name: str, *args: Any, **kwargs: Any) -> None: ...
    @staticmethod
    def group(*blueprints: Any, url_prefix: str | None = None, **kwargs: Any) -> BlueprintGroup: ...
    def route(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def get(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def post(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def put(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def patch(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def delete(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
    def websocket(self, uri: str, **kwargs: Any):
        def decorate(func):
            return func
        return decorate


class Request:
    args: Any
    json: Any
    form: Any
    files: Any
    body: bytes
    headers: Any
    cookies: Any
    ctx: Any
    app: Sanic
    method: str
    path: str
    url: str
    ip: str
    async def receive_body(self) -> None: ...
    async def respond(self, *args: Any, **kwargs: Any) -> Any: ...


class HTTPResponse:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
