# distribution: valkey        source: valkey-py 6.1, README; valkey/asyncio/utils.py
from typing import Any
from valkey.asyncio.client import Valkey


def from_url(url: str, **kwargs: Any) -> Valkey: ...
