# distribution: APScheduler        source: APScheduler 3.11, "User guide"; apscheduler/schedulers/blocking.py
from apscheduler.schedulers.base import BaseScheduler
from asgi_ready import blocks
from typing import Any

# Jobs run in a pool of threads.
class BlockingScheduler(BaseScheduler):
    @blocks("wait", instead="apscheduler.schedulers.asyncio.AsyncIOScheduler")
    def start(self, *args: Any, **kwargs: Any) -> None: ...
