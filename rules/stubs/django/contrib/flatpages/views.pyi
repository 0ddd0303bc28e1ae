# distribution: django        source: django/contrib/flatpages/views.py
from typing import Any

DEFAULT_TEMPLATE: str


def flatpage(request: Any, url: Any) -> Any: ...
def render_flatpage(request: Any, f: Any) -> Any: ...
