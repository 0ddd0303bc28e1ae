# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/renderers.py
from typing import Any


def zero_as_none(value: Any) -> Any: ...


class BaseRenderer:
    media_type: Any
    format: Any
    charset: str
    render_style: str
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...


class JSONRenderer(BaseRenderer):
    media_type: str
    format: str
    encoder_class: Any
    ensure_ascii: Any
    compact: Any
    strict: Any
    charset: Any
    def get_indent(self, accepted_media_type: Any, renderer_context: Any) -> Any: ...
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...


class TemplateHTMLRenderer(BaseRenderer):
    media_type: str
    format: str
    template_name: Any
    exception_template_names: Any
    charset: str
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...
    def resolve_template(self, template_names: Any) -> Any: ...
    def get_template_context(self, data: Any, renderer_context: Any) -> Any: ...
    def get_template_names(self, response: Any, view: Any) -> Any: ...
    def get_exception_template(self, response: Any) -> Any: ...


class StaticHTMLRenderer(TemplateHTMLRenderer):
    media_type: str
    format: str
    charset: str
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...


class HTMLFormRenderer(BaseRenderer):
    media_type: str
    format: str
    charset: str
    template_pack: str
    base_template: str
    default_style: Any
    def render_field(self, field: Any, parent_style: Any) -> Any: ...
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...


class BrowsableAPIRenderer(BaseRenderer):
    media_type: str
    format: str
    template: str
    filter_template: str
    code_style: str
    charset: str
    form_renderer_class: Any
    def get_default_renderer(self, view: Any) -> Any: ...
    def get_content(self, renderer: Any, data: Any, accepted_media_type: Any, renderer_context: Any) -> Any: ...
    def show_form_for_method(self, view: Any, method: Any, request: Any, obj: Any) -> Any: ...
    def get_rendered_html_form(self, data: Any, view: Any, method: Any, request: Any) -> Any: ...
    def render_form_for_serializer(self, serializer: Any) -> Any: ...
    def get_raw_data_form(self, data: Any, view: Any, method: Any, request: Any) -> Any: ...
    def get_name(self, view: Any) -> Any: ...
    def get_description(self, view: Any, status_code: Any) -> Any: ...
    def get_breadcrumbs(self, request: Any) -> Any: ...
    def get_extra_actions(self, view: Any, status_code: Any) -> Any: ...
    def get_filter_form(self, data: Any, view: Any, request: Any) -> Any: ...
    def get_context(self, data: Any, accepted_media_type: Any, renderer_context: Any) -> Any: ...
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...


class AdminRenderer(BrowsableAPIRenderer):
    template: str
    format: str
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...
    def get_context(self, data: Any, accepted_media_type: Any, renderer_context: Any) -> Any: ...
    def get_result_url(self, result: Any, view: Any) -> Any: ...


class MultiPartRenderer(BaseRenderer):
    media_type: str
    format: str
    charset: str
    BOUNDARY: str
    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> Any: ...


class OpenAPIRenderer(BaseRenderer):
    media_type: str
    charset: Any
    format: str
    def __init__(self) -> None: ...
    def render(self, data: Any, media_type: Any = None, renderer_context: Any = None) -> Any: ...


class JSONOpenAPIRenderer(BaseRenderer):
    media_type: str
    charset: Any
    encoder_class: Any
    format: str
    ensure_ascii: Any
    def render(self, data: Any, media_type: Any = None, renderer_context: Any = None) -> Any: ...
