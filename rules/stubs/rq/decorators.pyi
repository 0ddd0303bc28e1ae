# distribution: rq        source: RQ 1.16, "Jobs", the @job decorator; rq/decorators.py
from asgi_ready import blocks
from rq.job import Job
from typing import Any


# The function itself, with what sends it to a queue.
class _Decorated:
    def __init__(self, func: Any) -> None:
        self.func = func
    def __call__(self, *args: Any, **kwargs: Any):
        return self.func(*args, **kwargs)
    @blocks("network", instead="asyncio.to_thread")
    def delay(self, *args: Any, **kwargs: Any) -> Job: ...
    @blocks("network", instead="asyncio.to_thread")
    def enqueue(self, *args: Any, **kwargs: Any) -> Job: ...


def _decorated(func):
    return _Decorated(func)


class job:
    def __init__(self, queue: Any, connection: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def __call__(self, f):
        return _Decorated(f)
