# distribution: Jinja2        source: Jinja2 3.1, "API"; src/jinja2/__init__.py
from jinja2.environment import Environment as Environment, Template as Template
from jinja2.exceptions import TemplateError as TemplateError, TemplateNotFound as TemplateNotFound, TemplateSyntaxError as TemplateSyntaxError, UndefinedError as UndefinedError
from jinja2.loaders import BaseLoader as BaseLoader, ChoiceLoader as ChoiceLoader, DictLoader as DictLoader, FileSystemLoader as FileSystemLoader, PackageLoader as PackageLoader
from typing import Any


def select_autoescape(*args: Any, **kwargs: Any) -> Any: ...


StrictUndefined: Any
Undefined: Any
