# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/concurrency.py
from asgi_ready import OnThread
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any, ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


async def run_in_threadpool(func: OnThread[Callable[_P, _T]], *args: Any, **kwargs: Any) -> _T: ...
async def iterate_in_threadpool(iterator: OnThread[Iterable[_T]]) -> AsyncIterator[_T]:
    for item in iterator:
        yield item
async def run_until_first_complete(*args: tuple[Callable[..., Any], dict[str, Any]]) -> None: ...
