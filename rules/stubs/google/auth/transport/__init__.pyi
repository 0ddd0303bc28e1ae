# distribution: google-auth        source: google-auth 2.38; google/auth/transport/__init__.py
from typing import Any

class Request:
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
