# distribution: django        source: django/template/exceptions.py
from typing import Any


class TemplateDoesNotExist(Exception):
    backend: Any
    tried: Any
    chain: Any
    def __init__(self, msg: Any, tried: Any = None, backend: Any = None, chain: Any = None) -> None: ...


class TemplateSyntaxError(Exception): ...
