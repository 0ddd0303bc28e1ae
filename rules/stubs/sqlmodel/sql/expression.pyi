# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/sql/expression.py
from sqlalchemy.sql.expression import Select as _Select
from typing import Any, TypeVar, overload

_T = TypeVar("_T")


class SelectOfScalar(_Select[_T]): ...


@overload
def select(entity: type[_T], /) -> SelectOfScalar[_T]: ...
@overload
def select(*entities: Any) -> _Select[Any]: ...
def col(column_expression: Any) -> Any: ...
