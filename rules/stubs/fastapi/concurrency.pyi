# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/concurrency.py
from asgi_ready import OnThread
from collections.abc import Callable
from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool, run_in_threadpool as run_in_threadpool, run_until_first_complete as run_until_first_complete
from typing import Any, AsyncContextManager, ContextManager, Generic, TypeVar

_T = TypeVar("_T")


def _threaded(enter: OnThread[Callable[[], _T]]) -> _T: ...


class _ThreadedContextManager(AsyncContextManager[_T]):
    def __init__(self, cm: ContextManager[_T]) -> None:
        self.cm = cm
    async def __aenter__(self) -> _T:
        return _threaded(self.cm.__enter__)
    async def __aexit__(self, *exc_info: Any) -> None:
        _threaded(lambda: self.cm.__exit__(None, None, None))


def contextmanager_in_threadpool(cm: ContextManager[_T]) -> _ThreadedContextManager[_T]:
    return _ThreadedContextManager(cm)
