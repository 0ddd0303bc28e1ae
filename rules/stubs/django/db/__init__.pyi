# distribution: django        source: Django documentation 5.2, "Performing raw SQL queries" and "Database transactions"
from asgi_ready import blocks
from django.db import transaction as transaction
from django.db.backends.base import DatabaseWrapper
from django.db.utils import (
    DatabaseError as DatabaseError,
    DataError as DataError,
    Error as Error,
    IntegrityError as IntegrityError,
    InterfaceError as InterfaceError,
    InternalError as InternalError,
    NotSupportedError as NotSupportedError,
    OperationalError as OperationalError,
    ProgrammingError as ProgrammingError,
)
from typing import Any, Iterator

DEFAULT_DB_ALIAS: str
DJANGO_VERSION_PICKLE_KEY: str


class _ConnectionHandler:
    def __getitem__(self, alias: str) -> DatabaseWrapper: ...
    def __iter__(self) -> Iterator[str]: ...
    def all(self, initialized_only: bool = False) -> list[DatabaseWrapper]: ...
    @blocks("database", instead="sync_to_async(connections.close_all)")
    def close_all(self) -> None: ...


connection: DatabaseWrapper
connections: _ConnectionHandler
router: Any


@blocks("database", instead="sync_to_async(close_old_connections)", weight="disk")
def close_old_connections(**kwargs: Any) -> None: ...
def reset_queries(**kwargs: Any) -> None: ...
