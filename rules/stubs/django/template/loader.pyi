# distribution: django        source: Django documentation 5.2, "Templates"; django/template/loader.py and backends/django.py
from django.template._rendering import context_of, template
from typing import Any


# Rendering evaluates what the template does with its context, on the caller's thread.
class _Template:
    def __init__(self, name):
        self.name = name
    def render(self, context=None, request=None) -> str:
        template(self.name)(context_of(context, request), {})


# Templates are cached after their first use, unless DEBUG is on.
def get_template(template_name, using=None):
    return _Template(template_name)
def select_template(template_name_list: Any, using: str | None = None) -> _Template: ...
def render_to_string(template_name, context=None, request=None, using=None) -> str:
    _Template(template_name).render(context, request)
