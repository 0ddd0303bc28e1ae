# distribution: databricks-sql-connector        source: databricks-sql-connector 4.4, src/databricks/sql/__init__.py
from asgi_ready import blocks
from databricks.sql.client import Connection as Connection
from typing import Any


@blocks("database", instead="asyncio.to_thread")
def connect(*args: Any, **kwargs: Any) -> Connection: ...
