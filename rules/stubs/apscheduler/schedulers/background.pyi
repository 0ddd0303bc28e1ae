# distribution: APScheduler        source: APScheduler 3.11, "User guide"; apscheduler/schedulers/background.py
from apscheduler.schedulers.base import BaseScheduler
from asgi_ready import blocks
from typing import Literal, overload

# Jobs run in a pool of threads. Shutting down waits for the jobs that run, unless told not to.
class BackgroundScheduler(BaseScheduler):
    @overload
    def shutdown(self, wait: Literal[False]) -> None: ...
    @overload
    @blocks("wait", instead="asyncio.to_thread")
    def shutdown(self, wait: bool = True) -> None: ...
