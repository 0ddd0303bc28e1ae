# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "SQLAlchemy ORM"; lib/sqlalchemy/orm/__init__.py
from sqlalchemy.orm._orm_constructors import (
    aliased as aliased, backref as backref, clear_mappers as clear_mappers, column_property as column_property, composite as composite,
    contains_alias as contains_alias, deferred as deferred, dynamic_loader as dynamic_loader, join as join, mapped_column as mapped_column,
    outerjoin as outerjoin, query_expression as query_expression, relationship as relationship, synonym as synonym,
    with_loader_criteria as with_loader_criteria, with_polymorphic as with_polymorphic,
)
from sqlalchemy.orm.base import DynamicMapped as DynamicMapped, Mapped as Mapped, WriteOnlyMapped as WriteOnlyMapped
from sqlalchemy.orm.decl_api import (
    DeclarativeBase as DeclarativeBase, DeclarativeBaseNoMeta as DeclarativeBaseNoMeta, DeclarativeMeta as DeclarativeMeta,
    MappedAsDataclass as MappedAsDataclass, as_declarative as as_declarative, declarative_base as declarative_base,
    declarative_mixin as declarative_mixin, declared_attr as declared_attr, has_inherited_table as has_inherited_table,
    mapped_as_dataclass as mapped_as_dataclass, registry as registry, synonym_for as synonym_for,
)
from sqlalchemy.orm.query import Query as Query
from sqlalchemy.orm.scoping import QueryPropertyDescriptor as QueryPropertyDescriptor, scoped_session as scoped_session
from sqlalchemy.orm.session import (
    Session as Session, SessionTransaction as SessionTransaction, close_all_sessions as close_all_sessions, make_transient as make_transient,
    make_transient_to_detached as make_transient_to_detached, object_session as object_session, sessionmaker as sessionmaker,
)
from sqlalchemy.orm.strategy_options import (
    Load as Load, joinedload as joinedload, selectinload as selectinload, subqueryload as subqueryload, lazyload as lazyload, immediateload as immediateload, noload as noload, raiseload as raiseload,
    contains_eager as contains_eager, defaultload as defaultload, defer as defer, undefer as undefer, undefer_group as undefer_group, load_only as load_only, with_expression as with_expression, selectin_polymorphic as selectin_polymorphic,
)
from asgi_ready import Stored
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")


def configure_mappers() -> None: ...
def class_mapper(class_: Any, configure: bool = True) -> Any: ...
def object_mapper(instance: Any) -> Any: ...
def validates(*names: str, include_removes: bool = False, include_backrefs: bool = True):
    def decorate(fn):
        return fn
    return decorate
def reconstructor(fn):
    return fn
def foreign(expr: Any) -> Any: ...
def remote(expr: Any) -> Any: ...
def with_parent(instance: object, prop: Any, from_entity: Any = None) -> Any: ...
class QueryableAttribute(Mapped[_T]): ...
class InstrumentedAttribute(QueryableAttribute[_T]): ...
class Mapper: ...
class Bundle:
    def __init__(self, name: str, *exprs: Any, **kw: Any) -> None: ...
