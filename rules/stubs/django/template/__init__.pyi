# distribution: django        source: Django 5.2 documentation, "The Django template language: for Python programmers"; django/template/__init__.py
from django.template.base import (
    Node as Node,
    NodeList as NodeList,
    Origin as Origin,
    Template as Template,
    Variable as Variable,
    VariableDoesNotExist as VariableDoesNotExist,
)
from django.template.context import (
    Context as Context,
    ContextPopException as ContextPopException,
    RequestContext as RequestContext,
)
from django.template.engine import Engine as Engine
from django.template.exceptions import TemplateDoesNotExist as TemplateDoesNotExist, TemplateSyntaxError as TemplateSyntaxError
from django.template.library import Library as Library
from typing import Any

engines: Any
