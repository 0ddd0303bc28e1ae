# distribution: anyio        source: AnyIO 4.9, "API reference"; src/anyio/to_process.py
from asgi_ready import OnThread
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")


async def run_sync(func: OnThread[Callable[..., _T]], *args: Any, cancellable: bool = False, limiter: Any = None) -> _T: ...
def current_default_process_limiter() -> Any: ...
