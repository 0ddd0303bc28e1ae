# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/parser.py
from typing import Any


class Parser:
    def parse_body(self, request: Any) -> Any: ...
    def parse_querydict(self, data: Any, list_fields: Any, request: Any) -> Any: ...
