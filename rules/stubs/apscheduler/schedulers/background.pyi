# distribution: APScheduler        source: APScheduler 3.11, "User guide"; apscheduler/schedulers/background.py
from apscheduler.schedulers.base import BaseScheduler

# Jobs run in a pool of threads.
class BackgroundScheduler(BaseScheduler): ...
