# distribution: python        source: Python 3.13 Library Reference, "contextlib"
from asgi_ready import CalledNow
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import IO, Any, AsyncContextManager, ContextManager, Generic, ParamSpec, Protocol, Self, TypeVar

_T = TypeVar("_T")
_P = ParamSpec("_P")

AbstractContextManager = ContextManager
AbstractAsyncContextManager = AsyncContextManager


class ContextDecorator:
    def __call__(self, func: Callable[_P, _T]) -> Callable[_P, _T]:
        def inner(*args, **kwds):
            with self:
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    def __call__(self, func: Callable[_P, Awaitable[_T]]) -> Callable[_P, Awaitable[_T]]:
        async def inner(*args, **kwds):
            async with self:
                return await func(*args, **kwds)
        return inner


class _GeneratorContextManager(ContextDecorator, Generic[_T]):
    gen: Iterator[_T]
    def __init__(self, func: Callable[..., Iterator[_T]], args: tuple[Any, ...], kwds: dict[str, Any]) -> None:
        self.gen = func(*args, **kwds)
    def __enter__(self) -> _T:
        return next(self.gen)
    def __exit__(self, typ: Any, value: Any, traceback: Any) -> bool | None:
        next(self.gen)


class _AsyncGeneratorContextManager(AsyncContextDecorator, Generic[_T]):
    gen: AsyncIterator[_T]
    def __init__(self, func: Callable[..., AsyncIterator[_T]], args: tuple[Any, ...], kwds: dict[str, Any]) -> None:
        self.gen = func(*args, **kwds)
    async def __aenter__(self) -> _T:
        return await self.gen.__anext__()
    async def __aexit__(self, typ: Any, value: Any, traceback: Any) -> bool | None:
        await self.gen.__anext__()


def contextmanager(func: Callable[_P, Iterator[_T]]) -> Callable[_P, _GeneratorContextManager[_T]]:
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper
def asynccontextmanager(func: Callable[_P, AsyncIterator[_T]]) -> Callable[_P, _AsyncGeneratorContextManager[_T]]:
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(ContextManager[_T]):
    def __init__(self, thing: _T) -> None:
        self.thing = thing
    def __enter__(self) -> _T:
        return self.thing
    def __exit__(self, *exc_info: Any) -> None:
        self.thing.close()


class aclosing(AsyncContextManager[_T]):
    def __init__(self, thing: _T) -> None:
        self.thing = thing
    async def __aenter__(self) -> _T:
        return self.thing
    async def __aexit__(self, *exc_info: Any) -> None:
        await self.thing.aclose()


class suppress(ContextManager[None]):
    def __init__(self, *exceptions: type[BaseException]) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, exctype: Any, excinst: Any, exctb: Any) -> bool: ...


class redirect_stdout(ContextManager[_T]):
    def __init__(self, new_target: _T) -> None: ...
    def __enter__(self) -> _T: ...
    def __exit__(self, exctype: Any, excinst: Any, exctb: Any) -> None: ...


class redirect_stderr(ContextManager[_T]):
    def __init__(self, new_target: _T) -> None: ...
    def __enter__(self) -> _T: ...
    def __exit__(self, exctype: Any, excinst: Any, exctb: Any) -> None: ...


class chdir(ContextManager[None]):
    def __init__(self, path: Any) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, *excinfo: Any) -> None: ...


class nullcontext(ContextManager[_T], AsyncContextManager[_T]):
    enter_result: _T
    def __init__(self, enter_result: _T = ...) -> None: ...
    def __enter__(self) -> _T: ...
    def __exit__(self, *excinfo: Any) -> None: ...
    async def __aenter__(self) -> _T: ...
    async def __aexit__(self, *excinfo: Any) -> None: ...


# What runs when the block is left stands, here, where it was put on the stack: that line names it, and is the one to change. For `with a, b:`
# it is the same, since both ends of a block belong to its first line.
class ExitStack:
    def enter_context(self, cm: ContextManager[_T]) -> _T:
        entered = cm.__enter__()
        cm.__exit__(None, None, None)
        return entered
    def push(self, exit: _T) -> _T:
        if hasattr(exit, "__exit__"):
            exit.__exit__(None, None, None)
        else:
            exit(None, None, None)
        return exit
    def callback(self, callback: CalledNow[Callable[_P, _T]], /, *args: Any, **kwds: Any) -> Callable[_P, _T]: ...
    def pop_all(self) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc_details: Any) -> bool: ...


class AsyncExitStack:
    def enter_context(self, cm: ContextManager[_T]) -> _T:
        entered = cm.__enter__()
        cm.__exit__(None, None, None)
        return entered
    async def enter_async_context(self, cm: AsyncContextManager[_T]) -> _T:
        entered = await cm.__aenter__()
        await cm.__aexit__(None, None, None)
        return entered
    def push(self, exit: _T) -> _T:
        if hasattr(exit, "__exit__"):
            exit.__exit__(None, None, None)
        else:
            exit(None, None, None)
        return exit
    def push_async_exit(self, exit: _T) -> _T: ...
    def callback(self, callback: CalledNow[Callable[_P, _T]], /, *args: Any, **kwds: Any) -> Callable[_P, _T]: ...
    def push_async_callback(self, callback: Callable[_P, Awaitable[_T]], /, *args: Any, **kwds: Any) -> Callable[_P, Awaitable[_T]]: ...
    def pop_all(self) -> Self: ...
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_details: Any) -> bool: ...
