# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Engine Configuration"; lib/sqlalchemy/engine/create.py
from sqlalchemy.engine.base import Engine
from sqlalchemy.pool import Pool
from typing import Any


# Making an engine connects to nothing.
def create_engine(url: Any, **kwargs: Any) -> Engine: ...
def engine_from_config(configuration: Any, prefix: str = "sqlalchemy.", **kwargs: Any) -> Engine: ...
def create_pool_from_url(url: Any, **kwargs: Any) -> Pool: ...
