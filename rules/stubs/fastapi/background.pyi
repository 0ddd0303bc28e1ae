# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/background.py
from asgi_ready import Stored
from collections.abc import Callable
from starlette.background import BackgroundTasks as StarletteBackgroundTasks
from typing import Any


class BackgroundTasks(StarletteBackgroundTasks):
    def add_task(self, func: Stored[Callable[..., Any]], *args: Any, **kwargs: Any) -> None: ...
