# distribution: mysql-connector-python        source: MySQL Connector/Python 9.0, "API Reference"; mysql/connector/__init__.py
from asgi_ready import blocks
from mysql.connector import errors as errors, pooling as pooling
from mysql.connector.connection import MySQLConnection as MySQLConnection
from mysql.connector.errors import (
    DatabaseError as DatabaseError, DataError as DataError, Error as Error, IntegrityError as IntegrityError, InterfaceError as InterfaceError,
    InternalError as InternalError, NotSupportedError as NotSupportedError, OperationalError as OperationalError, ProgrammingError as ProgrammingError,
)
from typing import Any


@blocks("database", instead="mysql.connector.aio.connect", since="8.3.0")
def connect(*args: Any, **kwargs: Any) -> MySQLConnection: ...
