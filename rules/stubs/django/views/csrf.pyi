# distribution: django        source: django/views/csrf.py
from typing import Any

CSRF_FAILURE_TEMPLATE_NAME: str


def builtin_template_path(name: Any) -> Any: ...
def csrf_failure(request: Any, reason: str = "", template_name: Any = ...) -> Any: ...
