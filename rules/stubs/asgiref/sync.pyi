# distribution: asgiref        source: asgiref 3.12, README ("Sync/async bridge") and asgiref/sync.py
from asgi_ready import IsCoroutineFunction, OnLoop, OnThread, blocks
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from typing import Any, Generic, Self, TypeVar, overload
import functools

_F = TypeVar("_F", bound=Callable[..., Any])
_R = TypeVar("_R")


def iscoroutinefunction(obj: Any) -> IsCoroutineFunction: ...
def markcoroutinefunction(func: _F) -> _F: ...


class AsyncSingleThreadContext:
    def __init__(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc: Any, value: Any, tb: Any) -> None: ...


class ThreadSensitiveContext:
    def __init__(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc: Any, value: Any, tb: Any) -> None: ...


# Called where a loop already runs, it raises RuntimeError: the thread cannot run the coroutine that it waits for.
class AsyncToSync(Generic[_R]):
    def __init__(self, awaitable: OnLoop[Callable[..., Awaitable[_R]]], force_new_loop: bool = False) -> None:
        self.awaitable = awaitable
    @blocks("loop", instead="await")
    def __call__(self, *args: Any, **kwargs: Any):
        return await self.awaitable(*args, **kwargs)
    def __get__(self, parent: Any, objtype: Any = None):
        return functools.partial(self.__call__, parent)


class SyncToAsync(Generic[_R]):
    def __init__(
        self, func: OnThread[Callable[..., _R]], thread_sensitive: bool = True, executor: Executor | None = None, context: Any = None,
    ) -> None:
        self.func = func
    async def __call__(self, *args: Any, **kwargs: Any):
        return self.func(*args, **kwargs)
    def __get__(self, parent: Any, objtype: Any = None):
        return functools.partial(self.__call__, parent)


@overload
def async_to_sync(awaitable: None = None, *, force_new_loop: bool = False):
    def decorate(func):
        return AsyncToSync(func)
    return decorate
@overload
def async_to_sync(awaitable: Callable[..., Awaitable[_R]], *, force_new_loop: bool = False):
    return AsyncToSync(awaitable)


@overload
def sync_to_async(func: None = None, *, thread_sensitive: bool = True, executor: Executor | None = None, context: Any = None):
    def decorate(function):
        return SyncToAsync(function)
    return decorate
@overload
def sync_to_async(func: Callable[..., _R], *, thread_sensitive: bool = True, executor: Executor | None = None, context: Any = None):
    return SyncToAsync(func)
