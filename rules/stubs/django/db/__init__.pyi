# distribution: django        source: Django 5.2 documentation, "Performing raw SQL queries"; django/db/__init__.py
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import (
    DEFAULT_DB_ALIAS as DEFAULT_DB_ALIAS,
    DJANGO_VERSION_PICKLE_KEY as DJANGO_VERSION_PICKLE_KEY,
    ConnectionHandler,
    ConnectionRouter,
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
from typing import Any

connections: ConnectionHandler
router: ConnectionRouter
connection: BaseDatabaseWrapper


def reset_queries(**kwargs: Any) -> None: ...
def close_old_connections(**kwargs: Any) -> None: ...
