# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/templating.py
from starlette.responses import HTMLResponse
from typing import Any
import jinja2


class _TemplateResponse(HTMLResponse):
    template: Any
    context: dict[str, Any]


class Jinja2Templates:
    env: jinja2.Environment
    def __init__(self, directory: Any = None, *, context_processors: Any = None, env: Any = None, **env_options: Any) -> None: ...
    def get_template(self, name: str) -> Any: ...
    # Rendered on the caller's thread, but the file is read once and cached.
    def TemplateResponse(self, *args: Any, **kwargs: Any) -> _TemplateResponse: ...
