# distribution: django        source: Django documentation 5.2, "TemplateResponse and SimpleTemplateResponse"; source of core/handlers/base.py
from django.http import HttpResponse
from typing import Any


# Rendered after the view has returned: by `sync_to_async` under ASGI.
class SimpleTemplateResponse(HttpResponse):
    template_name: Any
    context_data: Any
    is_rendered: bool
    rendered_content: str
    def __init__(self, template: Any, context: Any = None, content_type: str | None = None, status: int | None = None, charset: str | None = None, using: str | None = None, headers: Any = None) -> None: ...
    def render(self) -> Any: ...
    def add_post_render_callback(self, callback: Any) -> None: ...


class TemplateResponse(SimpleTemplateResponse):
    def __init__(self, request: Any, template: Any, context: Any = None, content_type: str | None = None, status: int | None = None, charset: str | None = None, using: str | None = None, headers: Any = None) -> None: ...
