# distribution: rq        source: RQ 1.16, "Documentation"; rq/__init__.py
from rq.queue import Queue as Queue
