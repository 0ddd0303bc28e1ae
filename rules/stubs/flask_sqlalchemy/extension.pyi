# distribution: flask-sqlalchemy        source: Flask-SQLAlchemy 3.1, "API Reference"; src/flask_sqlalchemy/extension.py
from asgi_ready import blocks
from flask_sqlalchemy.model import Model as _Model
from flask_sqlalchemy.pagination import Pagination
from flask_sqlalchemy.query import Query as _Query
from flask_sqlalchemy.session import Session
from sqlalchemy.engine.base import Engine
from sqlalchemy.orm.scoping import scoped_session
from sqlalchemy.sql import expression as _expression, schema as _schema
from sqlalchemy.sql.schema import MetaData
from typing import Any, TypeVar

_T = TypeVar("_T")


class SQLAlchemy:
    @property
    def metadata(self) -> MetaData: ...
    @property
    def engines(self) -> dict[Any, Engine]: ...
    @property
    def engine(self) -> Engine: ...
    Model: type[_Model]
    Query: type[_Query]
    session: scoped_session[Session]
    metadatas: dict[Any, Any]
    Table: Any
    def __init__(self, app: Any = None, **kwargs: Any) -> None: ...
    def init_app(self, app: Any) -> None: ...
    def get_engine(self, bind_key: Any = None, **kwargs: Any) -> Engine: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.get")
    def get_or_404(self, entity: type[_T], ident: Any, *, description: str | None = None, **kwargs: Any) -> _T: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def first_or_404(self, statement: Any, *, description: str | None = None) -> Any: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def one_or_404(self, statement: Any, *, description: str | None = None) -> Any: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def paginate(self, select: Any, **kwargs: Any) -> Pagination[Any]: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.run_sync")
    def create_all(self, bind_key: Any = "__all__") -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.run_sync")
    def drop_all(self, bind_key: Any = "__all__") -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.run_sync")
    def reflect(self, bind_key: Any = "__all__") -> None: ...
    def relationship(self, *args: Any, **kwargs: Any) -> Any: ...
    def dynamic_loader(self, argument: Any, **kwargs: Any) -> Any: ...
    # The rest of it is sqlalchemy's and sqlalchemy.orm's: Column, Integer, select, func and so on.
    Column = _schema.Column
    ForeignKey = _schema.ForeignKey
    UniqueConstraint = _schema.UniqueConstraint
    Index = _schema.Index
    select = staticmethod(_expression.select)
    insert = staticmethod(_expression.insert)
    update = staticmethod(_expression.update)
    delete = staticmethod(_expression.delete)
    text = staticmethod(_expression.text)
    func = _expression.func
    def __getattr__(self, name: str) -> Any: ...
