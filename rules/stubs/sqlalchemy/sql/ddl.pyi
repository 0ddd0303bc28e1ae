# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Customizing DDL"; lib/sqlalchemy/sql/ddl.py
from typing import Any


class DDL:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class CreateTable:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class DropTable:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
