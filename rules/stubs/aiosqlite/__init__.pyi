# distribution: aiosqlite        source: aiosqlite 0.20, "API Reference"; aiosqlite/__init__.py
from aiosqlite.core import Connection as Connection, connect as connect
from aiosqlite.cursor import Cursor as Cursor
from sqlite3 import DatabaseError as DatabaseError, Error as Error, IntegrityError as IntegrityError, OperationalError as OperationalError, ProgrammingError as ProgrammingError, Row as Row
