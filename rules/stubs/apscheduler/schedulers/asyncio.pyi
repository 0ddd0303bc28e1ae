# distribution: APScheduler        source: APScheduler 3.11, "User guide"; apscheduler/schedulers/asyncio.py
from apscheduler.schedulers.base import BaseScheduler

# Coroutine functions run on the loop, plain ones in its executor (apscheduler/executors/asyncio.py).
class AsyncIOScheduler(BaseScheduler): ...
