# distribution: dataset        source: dataset 2.0, "API documentation"; dataset/__init__.py
from asgi_ready import blocks
from dataset.database import Database as Database
from dataset.table import Table as Table
from dataset.util import DatasetError as DatasetError, QueryError as QueryError
from typing import Any


@blocks("database", instead="asyncio.to_thread")
def connect(url: str | None = None, schema: str | None = None, engine_kwargs: dict[str, Any] | None = None, ensure_schema: bool = True, row_type: Any = ..., sqlite_wal_mode: bool = True, on_connect_statements: list[str] | None = None) -> Database: ...
