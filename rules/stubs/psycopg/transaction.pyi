# distribution: psycopg        source: Psycopg 3.2, "Connection classes", "Cursor classes"; psycopg/transaction.py
from asgi_ready import blocks
from typing import Any, Self


class Transaction:
    @blocks("database", instead="psycopg.AsyncConnection.transaction")
    def __enter__(self) -> Self: ...
    @blocks("database", instead="psycopg.AsyncConnection.transaction")
    def __exit__(self, *args: Any) -> bool: ...


class AsyncTransaction:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> bool: ...
