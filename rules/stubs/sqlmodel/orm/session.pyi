# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/orm/session.py
from asgi_ready import blocks, marked
from sqlalchemy.engine.result import Result, ScalarResult
from sqlalchemy.orm.session import Session as _Session, _result
from sqlmodel.sql.expression import Select, SelectOfScalar
from typing import Any, TypeVar, overload

_T = TypeVar("_T")


class Session(_Session):
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    def exec(self, statement: SelectOfScalar[_T], **kwargs: Any):
        return marked(_result(statement), "fetched", of=statement).scalars()
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    def exec(self, statement: Select[_T], **kwargs: Any):
        return marked(_result(statement), "fetched", of=statement)
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    def exec(self, statement: Any, **kwargs: Any) -> Result[Any]: ...
