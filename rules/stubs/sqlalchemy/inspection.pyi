# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Runtime Inspection API"; lib/sqlalchemy/inspection.py, engine/reflection.py
from asgi_ready import blocks
from sqlalchemy.engine.base import Connection, Engine
from sqlalchemy.engine.reflection import Inspector
from typing import Any, overload


# Of an engine: connects, and gives the connection back.
@overload
@blocks("database", instead="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
def inspect(subject: Engine, raiseerr: bool = True) -> Inspector: ...
@overload
def inspect(subject: Connection, raiseerr: bool = True) -> Inspector: ...
@overload
def inspect(subject: Any, raiseerr: bool = True) -> Any: ...
