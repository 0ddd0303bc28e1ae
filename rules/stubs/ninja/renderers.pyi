# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/renderers.py
from typing import Any


class BaseRenderer:
    def render(self, request: Any, data: Any, *, response_status: Any) -> Any: ...


class JSONRenderer(BaseRenderer):
    media_type: str
    def render(self, request: Any, data: Any, *, response_status: Any) -> Any: ...
