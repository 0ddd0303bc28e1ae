# distribution: asyncer        source: Asyncer 0.0.8, "Asyncer"; asyncer/_main.py
from anyio import from_thread, run
from asgi_ready import OnLoop, OnThread
from collections.abc import Awaitable, Callable
from typing import Any, Generic, ParamSpec, Self, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


class PendingValueException(Exception): ...


class SoonValue(Generic[_T]):
    @property
    def value(self) -> _T: ...
    @property
    def ready(self) -> bool: ...


class TaskGroup:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> bool | None: ...
    def start_soon(self, func: OnLoop[Callable[..., Any]], *args: Any, name: object = None) -> None: ...
    async def start(self, func: OnLoop[Callable[..., Any]], *args: Any, name: object = None) -> Any: ...
    def soonify(self, async_function: Callable[..., Awaitable[_T]], name: object = None) -> Callable[..., SoonValue[_T]]:
        def wrapper(*args, **kwargs):
            self.start_soon(lambda: async_function(*args, **kwargs))
            return SoonValue()
        return wrapper


def create_task_group() -> TaskGroup: ...
async def _threaded(function: OnThread[Callable[..., _T]], *args: Any, **kwargs: Any) -> _T: ...
def asyncify(function: Callable[..., _T], *, abandon_on_cancel: bool = False, cancellable: Any = None, limiter: Any = None):
    async def wrapper(*args, **kwargs):
        return await _threaded(function, *args, **kwargs)
    return wrapper
def syncify(async_function: Callable[..., Awaitable[_T]], *, raise_sync_error: bool = True):
    def wrapper(*args, **kwargs):
        return from_thread.run(async_function, *args)
    return wrapper
def runnify(async_function: Callable[..., Awaitable[_T]], backend: str = "asyncio", backend_options: Any = None):
    def wrapper(*args, **kwargs):
        return run(async_function, *args)
    return wrapper
