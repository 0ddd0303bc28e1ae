# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Engine Configuration"; lib/sqlalchemy/engine/mock.py
from typing import Any


def create_mock_engine(url: Any, executor: Any, **kw: Any) -> Any: ...
