# distribution: flask-sqlalchemy        source: Flask-SQLAlchemy 3.1, "API Reference"; src/flask_sqlalchemy/model.py
from flask_sqlalchemy.query import Query
from sqlalchemy.orm.decl_api import DeclarativeBase
from typing import Any, TypeVar

_T = TypeVar("_T")


class _QueryProperty:
    def __get__(self, obj: Any, cls: type[_T]) -> Query[_T]: ...


class Model(DeclarativeBase):
    query_class: Any
    query = _QueryProperty()
    __bind_key__: Any
