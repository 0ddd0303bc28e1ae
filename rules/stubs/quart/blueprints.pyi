# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/blueprints.py
from asgi_ready import Stored
from collections.abc import Callable
from typing import Any


class Blueprint:
    name: str
    url_prefix: str | None
    def __init__(self, name: str, import_name: str, **kwargs: Any) -> None: ...
    def add_url_rule(self, rule: str, endpoint: str | None = None, view_func: Stored[Callable[..., Any]] | None = None, **options: Any) -> None: ...
    def add_websocket(self, rule: str, endpoint: str | None = None, view_func: Stored[Callable[..., Any]] | None = None, **options: Any) -> None: ...
    def register_blueprint(self, blueprint: Any, **options: Any) -> None: ...
    def register_error_handler(self, code_or_exception: Any, f: Stored[Callable[..., Any]]) -> None: ...
    async def send_static_file(self, filename: str) -> Any: ...
    async def open_resource(self, path: Any, mode: str = "rb") -> Any: ...
    def route(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def get(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def post(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def put(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def delete(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def patch(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def websocket(self, rule: str, **options: Any):
        def decorate(func):
            return func
        return decorate
    def errorhandler(self, code_or_exception: Any):
        def decorate(func):
            return func
        return decorate
    def endpoint(self, endpoint: str):
        def decorate(func):
            return func
        return decorate
    def before_request(self, func):
        return func
    def after_request(self, func):
        return func
    def teardown_request(self, func):
        return func
    def before_websocket(self, func):
        return func
    def after_websocket(self, func):
        return func
    def teardown_websocket(self, func):
        return func
    def context_processor(self, func):
        return func
    def url_value_preprocessor(self, func):
        return func
    def url_defaults(self, func):
        return func
    def app_errorhandler(self, error: Any):
        def decorate(func):
            return func
        return decorate
    def app_url_value_preprocessor(self, func):
        return func
    def app_url_defaults(self, func):
        return func
    def before_app_request(self, func):
        return func
    def after_app_request(self, func):
        return func
    def teardown_app_request(self, func):
        return func
    def before_app_websocket(self, func):
        return func
    def after_app_websocket(self, func):
        return func
    def before_app_serving(self, func):
        return func
    def after_app_serving(self, func):
        return func
    def while_app_serving(self, func):
        return func
    def app_context_processor(self, func):
        return func
    def app_template_filter(self, name: str | None = None):
        def decorate(func):
            return func
        return decorate
    def app_template_test(self, name: str | None = None):
        def decorate(func):
            return func
        return decorate
    def app_template_global(self, name: str | None = None):
        def decorate(func):
            return func
        return decorate
