# distribution: pymysql        source: PyMySQL 1.1, "API Reference"; pymysql/__init__.py
from pymysql import connections as connections, cursors as cursors, err as err
from pymysql.connections import Connection as Connection
from pymysql.err import (
    DatabaseError as DatabaseError, DataError as DataError, Error as Error, IntegrityError as IntegrityError, InterfaceError as InterfaceError,
    InternalError as InternalError, MySQLError as MySQLError, NotSupportedError as NotSupportedError, OperationalError as OperationalError,
    ProgrammingError as ProgrammingError, Warning as Warning,
)

connect = Connection
Connect = Connection


def install_as_MySQLdb() -> None: ...
