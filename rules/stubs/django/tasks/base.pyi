# distribution: django        source: Django 6.0 documentation, "Tasks"; django/tasks/base.py
from asgi_ready import blocks
from asgiref.sync import sync_to_async
from collections.abc import Callable
from django.db.models.enums import TextChoices
from typing import Any, overload

DEFAULT_TASK_BACKEND_ALIAS: str
DEFAULT_TASK_PRIORITY: int
DEFAULT_TASK_QUEUE_NAME: str
TASK_MAX_PRIORITY: int
TASK_MIN_PRIORITY: int


class TaskResultStatus(TextChoices):
    READY = "READY"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    SUCCESSFUL = "SUCCESSFUL"


# Without a setting that says otherwise, `enqueue` runs the task at once, where it is called; another backend goes to its store.
class Task:
    priority: int
    backend: str
    queue_name: str
    run_after: Any
    takes_context: bool
    func: Callable[..., Any]
    def __init__(self, priority, func, backend="default", queue_name="default", run_after=None, takes_context=False):
        self.func = func
    @property
    def name(self) -> str: ...
    @property
    def module_path(self) -> str: ...
    def using(self, *, priority=None, queue_name=None, run_after=None, backend=None):
        return self
    @blocks("database", instead="aenqueue", since="6.0")
    def enqueue(self, *args: Any, **kwargs: Any) -> TaskResult: ...
    async def aenqueue(self, *args: Any, **kwargs: Any) -> TaskResult: ...
    @blocks("database", instead="aget_result", since="6.0")
    def get_result(self, result_id: str) -> TaskResult: ...
    async def aget_result(self, result_id: str) -> TaskResult: ...
    def call(self, *args, **kwargs):
        return self.func(*args, **kwargs)
    async def acall(self, *args, **kwargs):
        return await sync_to_async(self.func)(*args, **kwargs)
    def get_backend(self) -> Any: ...


@overload
def task(function: None = None, *, priority=0, queue_name="default", backend="default", takes_context=False):
    def decorate(func):
        return Task(priority, func)
    return decorate
@overload
def task(function: Callable[..., Any], *, priority=0, queue_name="default", backend="default", takes_context=False):
    return Task(priority, function)


class TaskError:
    exception_class_path: str
    traceback: str
    @property
    def exception_class(self) -> Any: ...


class TaskResult:
    task: Task
    id: str
    status: TaskResultStatus
    enqueued_at: Any
    started_at: Any
    finished_at: Any
    last_attempted_at: Any
    args: list[Any]
    kwargs: dict[str, Any]
    backend: str
    errors: list[TaskError]
    worker_ids: list[str]
    @property
    def return_value(self) -> Any: ...
    @property
    def is_finished(self) -> bool: ...
    @property
    def attempts(self) -> int: ...
    @blocks("database", instead="arefresh", since="6.0")
    def refresh(self) -> None: ...
    async def arefresh(self) -> None: ...


class TaskContext:
    task_result: TaskResult
    @property
    def attempt(self) -> int: ...
