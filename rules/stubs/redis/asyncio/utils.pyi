# distribution: redis        source: redis-py 6.4, "Redis Commands", "Asyncio Examples"; redis/asyncio/utils.py
from redis.asyncio.client import Redis
from typing import Any


def from_url(url: str, **kwargs: Any) -> Redis: ...
