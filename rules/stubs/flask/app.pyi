# distribution: Flask        source: Flask 3.0, "API"; src/flask/app.py, sansio/app.py, sansio/scaffold.py
from asgi_ready import Stored, blocks
from collections.abc import Callable
from flask.config import Config
from flask.wrappers import Response
from typing import IO, Any, ContextManager


class Flask:
    name: str
    import_name: str
    config: Config
    logger: Any
    jinja_env: Any
    extensions: dict[str, Any]
    blueprints: dict[str, Any]
    view_functions: dict[str, Any]
    url_map: Any
    wsgi_app: Any
    json: Any
    cli: Any
    secret_key: Any
    debug: bool
    testing: bool
    instance_path: str
    root_path: str
    static_folder: str | None
    def __init__(self, import_name: str, **kwargs: Any) -> None: ...
    def __call__(self, environ: Any, start_response: Any) -> Any: ...
    def add_url_rule(self, rule: str, endpoint: str | None = None, view_func: Stored[Callable[..., Any]] | None = None, **options: Any) -> None: ...
    def register_blueprint(self, blueprint: Any, **options: Any) -> None: ...
    def register_error_handler(self, code_or_exception: Any, f: Stored[Callable[..., Any]]) -> None: ...
    def add_template_filter(self, f: Stored[Callable[..., Any]], name: str | None = None) -> None: ...
    def add_template_global(self, f: Stored[Callable[..., Any]], name: str | None = None) -> None: ...
    def app_context(self) -> ContextManager[Any]: ...
    def test_request_context(self, *args: Any, **kwargs: Any) -> ContextManager[Any]: ...
    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> Any: ...
    def test_cli_runner(self, **kwargs: Any) -> Any: ...
    def url_for(self, endpoint: str, **values: Any) -> str: ...
    def redirect(self, location: str, code: int = 302) -> Any: ...
    def make_response(self, rv: Any) -> Response: ...
    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]: ...
    def async_to_sync(self, func: Callable[..., Any]) -> Callable[..., Any]: ...
    @blocks("wait")
    def run(self, host: str | None = None, port: int | None = None, debug: bool | None = None, load_dotenv: bool = True, **options: Any) -> None: ...
    @blocks("file")
    def open_resource(self, resource: str, mode: str = "rb") -> IO[Any]: ...
    def teardown_appcontext(self, func):
        return func
    def shell_context_processor(self, func):
        return func
    def before_first_request(self, func):
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
