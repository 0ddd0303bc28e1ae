# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Runtime Inspection API"; lib/sqlalchemy/inspection.py
from sqlalchemy.engine.base import Connection, Engine
from sqlalchemy.engine.reflection import Inspector
from typing import Any, overload


@overload
def inspect(subject: Engine | Connection, raiseerr: bool = True) -> Inspector: ...
@overload
def inspect(subject: Any, raiseerr: bool = True) -> Any: ...
