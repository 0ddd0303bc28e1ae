# distribution: django        source: Django documentation 6.0, "Tasks"
from asgi_ready import blocks
from collections.abc import Callable
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class TaskResult(Generic[_T]):
    id: str
    status: Any
    errors: list[Any]
    @property
    def return_value(self) -> _T: ...
    @property
    def is_finished(self) -> bool: ...
    @blocks("database", instead="arefresh", since="6.0")
    def refresh(self) -> None: ...
    async def arefresh(self) -> None: ...


class Task(Generic[_T]):
    func: Callable[..., _T]
    priority: int
    queue_name: str
    def using(self, *, priority: int | None = None, queue_name: str | None = None, run_after: Any = None, backend: str | None = None) -> Task[_T]: ...
    @blocks("database", instead="aenqueue", since="6.0")
    def enqueue(self, *args: Any, **kwargs: Any) -> TaskResult[_T]: ...
    async def aenqueue(self, *args: Any, **kwargs: Any) -> TaskResult[_T]: ...
    @blocks("database", instead="aget_result", since="6.0")
    def get_result(self, result_id: str) -> TaskResult[_T]: ...
    async def aget_result(self, result_id: str) -> TaskResult[_T]: ...


def task(function: Callable[..., _T] | None = None, *, priority: int = 0, queue_name: str = "default", backend: str = "default", takes_context: bool = False) -> Any: ...
