# distribution: flask-sqlalchemy        source: Flask-SQLAlchemy 3.1, "API Reference"; src/flask_sqlalchemy/query.py
from asgi_ready import blocks
from flask_sqlalchemy.pagination import Pagination
from sqlalchemy.orm.query import Query as _Query
from typing import Any, TypeVar

_T = TypeVar("_T")


class Query(_Query[_T]):
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.get")
    def get_or_404(self, ident: Any, description: str | None = None) -> _T: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def first_or_404(self, description: str | None = None) -> _T: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def one_or_404(self, description: str | None = None) -> _T: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def paginate(self, *args: Any, **kwargs: Any) -> Pagination[_T]: ...
