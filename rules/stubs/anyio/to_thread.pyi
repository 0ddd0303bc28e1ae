# distribution: anyio        source: AnyIO 4.9, "API reference"; src/anyio/to_thread.py
from asgi_ready import OnThread
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")


async def run_sync(func: OnThread[Callable[..., _T]], *args: Any, abandon_on_cancel: bool = False, cancellable: bool | None = None, limiter: Any = None) -> _T: ...
def current_default_thread_limiter() -> Any: ...
