# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Working with Engines and Connections"; lib/sqlalchemy/engine/row.py
from asgi_ready import tuple_like
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

_TP = TypeVar("_TP")

_Tuple = tuple


# A named tuple: its type argument is the tuple of its columns, and its attributes have their names, which the statement gives.
@tuple_like
class Row(Sequence[Any], Generic[_TP]):
    _mapping: RowMapping
    _fields: _Tuple[str, ...]
    def _asdict(self) -> dict[str, Any]: ...
    def _tuple(self) -> _TP: ...
    def tuple(self) -> _TP: ...
    @property
    def _t(self) -> _TP: ...
    @property
    def t(self) -> _TP: ...
    def __getattr__(self, name: str) -> Any: ...


class RowMapping(Mapping[Any, Any]): ...
