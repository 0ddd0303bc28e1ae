# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/status.py
from typing import Any


def __getattr__(name: str) -> Any: ...
