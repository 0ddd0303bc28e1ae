# distribution: celery        source: Celery 5.4, "User Guide", "API Reference"; celery/__init__.py
from celery.app import shared_task as shared_task
from celery.app.base import Celery as Celery
from celery.app.task import Task as Task
from celery.canvas import chain as chain, chord as chord, chunks as chunks, group as group, signature as signature, xmap as xmap, xstarmap as xstarmap
from typing import Any

current_app: Any
current_task: Any
