# distribution: django-rq        source: django-rq's README; django_rq/decorators.py
from collections.abc import Callable
from rq.decorators import _decorated
from rq.queue import Queue
from typing import Any, overload


@overload
def job(func_or_queue: str | Queue = "default", connection: Any = None, *args: Any, **kwargs: Any):
    return _decorated
@overload
def job(func_or_queue: Callable[..., Any], connection: Any = None, *args: Any, **kwargs: Any):
    return _decorated(func_or_queue)
