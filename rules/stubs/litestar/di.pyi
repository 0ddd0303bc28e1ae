# distribution: litestar        source: Litestar 2.11, "Dependency Injection"; litestar/di.py
from asgi_ready import Stored
from collections.abc import Callable
from typing import Any


class Provide:
    def __init__(self, dependency: Stored[Callable[..., Any]], use_cache: bool = False, sync_to_thread: bool | None = None) -> None: ...
