# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/middleware/__init__.py
from typing import Any


class Middleware:
    cls: Any
    args: Any
    kwargs: Any
    def __init__(self, cls: Any, *args: Any, **kwargs: Any) -> None: ...
