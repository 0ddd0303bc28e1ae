# distribution: django        source: Django documentation 5.2, "TemplateResponse and SimpleTemplateResponse"; source of core/handlers/base.py
from django.http import HttpResponse
from django.template.loader import render_to_string
from typing import Any


# Rendered after the view has returned: by `sync_to_async` under ASGI.
class SimpleTemplateResponse(HttpResponse):
    context_data: Any
    is_rendered: bool
    def __init__(self, template, context=None, content_type=None, status=None, charset=None, using=None, headers=None):
        self.template_name = template
        self.context_data = context
        self._request = None
    @property
    def rendered_content(self) -> str:
        render_to_string(self.template_name, self.context_data, self._request)
    def render(self):
        self.rendered_content
        return self
    def add_post_render_callback(self, callback: Any) -> None: ...


class TemplateResponse(SimpleTemplateResponse):
    def __init__(self, request, template, context=None, content_type=None, status=None, charset=None, using=None, headers=None):
        self.template_name = template
        self.context_data = context
        self._request = request
