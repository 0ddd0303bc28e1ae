# distribution: django        source: Django 6.0 documentation, "Django's Tasks framework"; django/tasks/__init__.py
from django.tasks.backends.base import BaseTaskBackend
from django.tasks.base import (
    DEFAULT_TASK_BACKEND_ALIAS as DEFAULT_TASK_BACKEND_ALIAS,
    DEFAULT_TASK_QUEUE_NAME as DEFAULT_TASK_QUEUE_NAME,
    Task as Task,
    TaskContext as TaskContext,
    TaskResult as TaskResult,
    TaskResultStatus as TaskResultStatus,
    task as task,
)


class TaskBackendHandler:
    def __getitem__(self, alias: str) -> BaseTaskBackend: ...


task_backends: TaskBackendHandler
default_task_backend: BaseTaskBackend
