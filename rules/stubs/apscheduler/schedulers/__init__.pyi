# distribution: APScheduler        source: APScheduler 3.11; apscheduler/schedulers/__init__.py
