# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/utils.py
from asgi_ready import OnThread
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, TypeVar

_T = TypeVar("_T")


async def _threaded(func: OnThread[Callable[..., _T]], *args: Any, **kwargs: Any) -> _T: ...


def run_sync(func: Callable[..., Any]):
    async def wrapper(*args, **kwargs):
        return await _threaded(func, *args, **kwargs)
    return wrapper
def run_sync_iterable(iterable: OnThread[Iterator[_T]]) -> AsyncIterator[_T]: ...
def is_coroutine_function(func: Any) -> bool: ...
def file_path_to_path(*paths: Any) -> Any: ...
