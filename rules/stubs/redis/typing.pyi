# distribution: redis        source: redis-py 6.4, "Redis Commands", "Asyncio Examples"; redis/typing.py
from typing import Any

KeyT = Any
EncodableT = Any
ResponseT = Any
ExpiryT = Any
