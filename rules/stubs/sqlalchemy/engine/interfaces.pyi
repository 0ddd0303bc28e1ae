# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Core Internals"; lib/sqlalchemy/engine/interfaces.py
from typing import Any


class Dialect:
    name: str
    driver: str
