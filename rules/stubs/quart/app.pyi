# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/app.py
from asgi_ready import IsCoroutineFunction, Stored, blocks
from collections.abc import Awaitable, Callable
from quart.config import Config
from quart.utils import run_sync
from quart.wrappers import Response
from typing import Any, AsyncContextManager


def _is_coroutine_function(func: Any) -> IsCoroutineFunction: ...


class Quart:
    name: str
    import_name: str
    config: Config
    logger: Any
    jinja_env: Any
    extensions: dict[str, Any]
    blueprints: dict[str, Any]
    view_functions: dict[str, Any]
    url_map: Any
    asgi_app: Any
    json: Any
    cli: Any
    secret_key: Any
    debug: bool
    testing: bool
    root_path: Any
    background_tasks: Any
    shutdown_event: Any
    def __init__(self, import_name: str, **kwargs: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...
    def add_url_rule(self, rule: str, endpoint: str | None = None, view_func: Stored[Callable[..., Any]] | None = None, **options: Any) -> None: ...
    def add_websocket(self, rule: str, endpoint: str | None = None, view_func: Stored[Callable[..., Any]] | None = None, **options: Any) -> None: ...
    def register_blueprint(self, blueprint: Any, **options: Any) -> None: ...
    def register_error_handler(self, code_or_exception: Any, f: Stored[Callable[..., Any]]) -> None: ...
    # A plain function runs in a thread.
    def add_background_task(self, func: Stored[Callable[..., Any]], *args: Any, **kwargs: Any) -> None: ...
    def ensure_async(self, func: Callable[..., Any]):
        if _is_coroutine_function(func):
            return func
        return run_sync(func)
    def sync_to_async(self, func: Callable[..., Any]):
        return run_sync(func)
    def app_context(self) -> AsyncContextManager[Any]: ...
    def request_context(self, request: Any) -> AsyncContextManager[Any]: ...
    def test_request_context(self, *args: Any, **kwargs: Any) -> AsyncContextManager[Any]: ...
    def test_app(self) -> Any: ...
    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> Any: ...
    def test_cli_runner(self, **kwargs: Any) -> Any: ...
    def url_for(self, endpoint: str, **values: Any) -> str: ...
    def redirect(self, location: str, code: int = 302) -> Any: ...
    async def make_response(self, result: Any) -> Response: ...
    async def open_resource(self, path: Any, mode: str = "rb") -> Any: ...
    async def open_instance_resource(self, path: Any, mode: str = "rb") -> Any: ...
    async def send_static_file(self, filename: str) -> Response: ...
    async def startup(self) -> None: ...
    async def shutdown(self) -> None: ...
    @blocks("loop", instead="quart.Quart.run_task")
    def run(self, host: str | None = None, port: int | None = None, debug: bool | None = None, **kwargs: Any) -> None: ...
    def run_task(self, host: str = "127.0.0.1", port: int = 5000, debug: bool | None = None, **kwargs: Any) -> Awaitable[None]: ...
    def before_serving(self, func):
        return func
    def after_serving(self, func):
        return func
    def while_serving(self, func):
        return func
    def teardown_appcontext(self, func):
        return func
    def shell_context_processor(self, func):
        return func
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
    def template_filter(self, name: str | None = None):
        def decorate(func):
            return func
        return decorate
    def template_test(self, name: str | None = None):
        def decorate(func):
            return func
        return decorate
    def template_global(self, name: str | None = None):
        def decorate(func):
            return func
        return decorate
