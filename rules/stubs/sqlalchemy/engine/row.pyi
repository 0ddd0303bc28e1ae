# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Working with Engines and Connections"; lib/sqlalchemy/engine/row.py
from collections.abc import Mapping, Sequence
from typing import Any


class Row(Sequence[Any]):
    _mapping: RowMapping
    def _asdict(self) -> dict[str, Any]: ...
    def __getattr__(self, name: str) -> Any: ...


class RowMapping(Mapping[Any, Any]): ...
