# distribution: psycopg        source: Psycopg 3.2, "Connection classes", "Cursor classes"; psycopg/server_cursor.py
from asgi_ready import blocks
from collections.abc import Iterator
from psycopg.cursor import Cursor
from psycopg.cursor_async import AsyncCursor
from typing import Any, TypeVar

_T = TypeVar("_T")


class ServerCursor(Cursor[_T]):
    @blocks("database", instead="psycopg.AsyncServerCursor.fetchone")
    def fetchone(self, *args: Any, **kwargs: Any) -> _T | None: ...
    @blocks("database", instead="psycopg.AsyncServerCursor.fetchmany")
    def fetchmany(self, *args: Any, **kwargs: Any) -> list[_T]: ...
    @blocks("database", instead="psycopg.AsyncServerCursor.fetchall")
    def fetchall(self, *args: Any, **kwargs: Any) -> list[_T]: ...
    @blocks("database", instead="psycopg.AsyncServerCursor.scroll")
    def scroll(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("database", instead="psycopg.AsyncServerCursor.close")
    def close(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("database", instead="async for")
    def __iter__(self) -> Iterator[_T]: ...


class AsyncServerCursor(AsyncCursor[_T]): ...
