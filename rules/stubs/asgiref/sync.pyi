# distribution: asgiref        source: asgiref 3.12, README, "Function wrappers"; source of asgiref/sync.py
from asgi_ready import OnLoop, OnThread, blocks
from collections.abc import Awaitable, Callable
from typing import Any, Generic, ParamSpec, TypeVar, overload

_P = ParamSpec("_P")
_R = TypeVar("_R")
_C = TypeVar("_C", bound=Callable[..., Any])


class ThreadSensitiveContext:
    async def __aenter__(self) -> ThreadSensitiveContext: ...
    async def __aexit__(self, exc: Any, value: Any, tb: Any) -> None: ...


# Its function runs on a worker thread: one for the whole request, unless thread_sensitive is False.
class SyncToAsync(Generic[_P, _R]):
    def __init__(self, func: OnThread[Callable[_P, _R]], thread_sensitive: bool = True, executor: Any = None, context: Any = None) -> None:
        self.func = func
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        return self.func(*args, **kwargs)
    def __get__(self, parent: Any, objtype: Any) -> Callable[..., Awaitable[_R]]:
        async def method(*args, **kwargs):
            return self.func(parent, *args, **kwargs)
        return method


# Runs its coroutine on the event loop that the thread belongs to, and waits. In a coroutine it raises RuntimeError.
class AsyncToSync(Generic[_P, _R]):
    def __init__(self, awaitable: OnLoop[Callable[_P, Awaitable[_R]]], force_new_loop: bool = False) -> None:
        self.awaitable = awaitable
    @blocks("loop", instead="await")
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...


@overload
def sync_to_async(func: OnThread[Callable[..., Any]], *, thread_sensitive: bool = True, executor: Any = None, context: Any = None):
    async def inner(*args, **kwargs):
        return func(*args, **kwargs)
    return inner
@overload
def sync_to_async(func: None = None, *, thread_sensitive: bool = True, executor: Any = None, context: Any = None):
    return sync_to_async
@overload
def async_to_sync(awaitable: Callable[_P, Awaitable[_R]], *, force_new_loop: bool = False) -> AsyncToSync[_P, _R]: ...
@overload
def async_to_sync(awaitable: None = None, *, force_new_loop: bool = False) -> Callable[[Callable[_P, Awaitable[_R]]], AsyncToSync[_P, _R]]: ...
def iscoroutinefunction(func: Any) -> bool: ...
def markcoroutinefunction(func: _C) -> _C:
    return func
