# distribution: APScheduler        source: APScheduler 3.11; apscheduler/__init__.py
