# distribution: asyncer        source: Asyncer 0.0.8, "Asyncer"; asyncer/__init__.py
from asyncer._main import PendingValueException as PendingValueException, SoonValue as SoonValue, TaskGroup as TaskGroup, asyncify as asyncify, create_task_group as create_task_group, runnify as runnify, syncify as syncify
