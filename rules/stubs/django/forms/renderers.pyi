# distribution: django        source: django/forms/renderers.py
from typing import Any


def get_default_renderer() -> Any: ...


class BaseRenderer:
    form_template_name: str
    formset_template_name: str
    field_template_name: str
    bound_field_class: Any
    def get_template(self, template_name: Any) -> Any: ...
    def render(self, template_name: Any, context: Any, request: Any = None) -> Any: ...


class EngineMixin:
    def get_template(self, template_name: Any) -> Any: ...
    @property
    def engine(self) -> Any: ...


class DjangoTemplates(EngineMixin, BaseRenderer):
    backend: Any


class Jinja2(EngineMixin, BaseRenderer):
    @property
    def backend(self) -> Any: ...


class TemplatesSetting(BaseRenderer):
    def get_template(self, template_name: Any) -> Any: ...
