# distribution: django        source: django/contrib/staticfiles/views.py
from typing import Any


def serve(request: Any, path: Any, insecure: bool = False, **kwargs: Any) -> Any: ...
