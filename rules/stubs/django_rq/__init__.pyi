# distribution: django-rq        source: django-rq's README and django_rq/__init__.py
from django_rq.decorators import job as job
from django_rq.queues import (
    enqueue as enqueue,
    get_connection as get_connection,
    get_queue as get_queue,
    get_scheduler as get_scheduler,
)
from typing import Any


def get_worker(*queue_names: str, **kwargs: Any) -> Any: ...
