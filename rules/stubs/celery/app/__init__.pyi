# distribution: celery        source: Celery 5.4, "User Guide", "API Reference"; celery/app/__init__.py
from celery.app.task import Task, _BoundTask
from collections.abc import Callable
from typing import Any, Literal, overload


@overload
def shared_task(fun: Callable[..., Any], /):
    return Task(fun)
@overload
def shared_task(*, bind: Literal[True], **opts: Any):
    def decorate(fun):
        return _BoundTask(fun)
    return decorate
@overload
def shared_task(*args: Any, **opts: Any):
    def decorate(fun):
        return Task(fun)
    return decorate
