# distribution: clickhouse-driver        source: clickhouse-driver 0.2; clickhouse_driver/__init__.py
from clickhouse_driver.client import Client as Client
from asgi_ready import blocks
from typing import Any


@blocks("database", instead="asynch.connect")
def connect(*args: Any, **kwargs: Any) -> Any: ...
