# distribution: sqlmodel        source: SQLModel 0.0.22, "Tutorial"; sqlmodel/ext/asyncio/session.py
from asgi_ready import marked
from sqlalchemy.engine.result import Result, ScalarResult
from sqlalchemy.ext.asyncio.session import AsyncSession as _AsyncSession
from sqlalchemy.orm.session import _result
from sqlmodel.sql.expression import Select, SelectOfScalar
from typing import Any, TypeVar, overload

_T = TypeVar("_T")


class AsyncSession(_AsyncSession):
    @overload
    async def exec(self, statement: SelectOfScalar[_T], **kwargs: Any):
        return marked(_result(statement), "awaited", of=statement).scalars()
    @overload
    async def exec(self, statement: Select[_T], **kwargs: Any):
        return marked(_result(statement), "awaited", of=statement)
    @overload
    async def exec(self, statement: Any, **kwargs: Any) -> Result[Any]: ...
