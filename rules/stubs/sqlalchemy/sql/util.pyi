# distribution: sqlalchemy        source: lib/sqlalchemy/sql/util.py
from typing import Any, TypeVar

_T = TypeVar("_T")


class ClauseAdapter:
    def __init__(self, selectable: Any, **kwargs: Any) -> None: ...
    def traverse(self, obj: _T) -> _T: ...
    def chain(self, visitor: Any) -> ClauseAdapter: ...
