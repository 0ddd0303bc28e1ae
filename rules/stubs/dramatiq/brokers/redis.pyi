# distribution: dramatiq        source: Dramatiq 1.17; dramatiq/brokers/redis.py
from dramatiq.broker import Broker
from redis import Redis
from typing import Any


class RedisBroker(Broker):
    client: Redis
    def __init__(self, *, url: str | None = None, middleware: Any = None, namespace: str = "dramatiq", client: Any = None, **parameters: Any) -> None: ...
