# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/background.py
from asgi_ready import Stored, always_true
from collections.abc import Callable, Sequence
from typing import Any


@always_true
class BackgroundTask:
    def __init__(self, func: Stored[Callable[..., Any]], *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self) -> None: ...


class BackgroundTasks(BackgroundTask):
    tasks: Sequence[BackgroundTask]
    def __init__(self, tasks: Sequence[BackgroundTask] | None = None) -> None: ...
    def add_task(self, func: Stored[Callable[..., Any]], *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self) -> None: ...
