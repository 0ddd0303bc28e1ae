# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/sql/expression.py
from sqlalchemy.orm.base import Mapped
from sqlalchemy.sql.expression import ColumnElement, Select as _Select
from typing import Any, Generic, TypeVar, overload

_T = TypeVar("_T")
_TP = TypeVar("_TP")
_T0 = TypeVar("_T0")
_T1 = TypeVar("_T1")
_T2 = TypeVar("_T2")
_T3 = TypeVar("_T3")


class Select(_Select[_TP]): ...
# Of one entity: `exec` gives its values, and not rows.
class SelectOfScalar(_Select[tuple[_T]]): ...


@overload
def select(entity0: type[_T0] | Mapped[_T0] | ColumnElement, /) -> SelectOfScalar[_T0]: ...
@overload
def select(entity0: type[_T0] | Mapped[_T0] | ColumnElement, entity1: type[_T1] | Mapped[_T1] | ColumnElement, /) -> Select[tuple[_T0, _T1]]: ...
@overload
def select(entity0: type[_T0] | Mapped[_T0] | ColumnElement, entity1: type[_T1] | Mapped[_T1] | ColumnElement, entity2: type[_T2] | Mapped[_T2] | ColumnElement, /) -> Select[tuple[_T0, _T1, _T2]]: ...
@overload
def select(entity0: type[_T0] | Mapped[_T0] | ColumnElement, entity1: type[_T1] | Mapped[_T1] | ColumnElement, entity2: type[_T2] | Mapped[_T2] | ColumnElement, entity3: type[_T3] | Mapped[_T3] | ColumnElement, /) -> Select[tuple[_T0, _T1, _T2, _T3]]: ...
@overload
def select(*entities: Any) -> Select[Any]: ...
def col(column_expression: Any) -> Any: ...
