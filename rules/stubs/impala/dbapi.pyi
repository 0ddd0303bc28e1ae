# distribution: impyla        source: impyla 0.21, impala/dbapi.py
from asgi_ready import blocks
from impala.interface import Connection
from typing import Any


@blocks("database", instead="asyncio.to_thread")
def connect(*args: Any, **kwargs: Any) -> Connection: ...
