# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Contextual/Thread-local Sessions"; lib/sqlalchemy/orm/scoping.py
from asgi_ready import blocks, mark, marked, remark, unmark
from collections.abc import Callable, Iterator
from sqlalchemy.engine.base import Connection
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import Result, ScalarResult
from sqlalchemy.orm.query import Query
from sqlalchemy.orm.session import Session, SessionTransaction, _expire, _forget, _maybe, _merged, _query, _result, _row
from sqlalchemy.sql.expression import Select
from typing import Any, ContextManager, Generic, Literal, TypeVar, overload

_T = TypeVar("_T")
_S = TypeVar("_S", bound=Session)


class QueryPropertyDescriptor:
    def __get__(self, instance: Any, owner: type[_T]):
        return marked(_query(owner), "fetched")


class scoped_session(Generic[_S]):
    session_factory: Callable[..., _S]
    registry: Any
    bind: Any
    autoflush: bool
    identity_map: Any
    execution_options: Any
    def __init__(self, session_factory: Callable[..., _S], scopefunc: Any = None) -> None:
        mark(self, of=session_factory)
    def _made(self) -> _S: ...
    def __call__(self, **kw: Any):
        return marked(self._made(), of=self)
    def configure(self, **kwargs: Any) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.close", since="1.4", weight="syscall")
    def remove(self) -> None: ...
    def query_property(self, query_cls: Any = None) -> QueryPropertyDescriptor: ...
    def add(self, instance: object, _warn: bool = True) -> None:
        mark(instance, "!added")
    def add_all(self, instances: Any) -> None:
        mark(instances, "!added")
    @overload
    def begin(self, nested: Literal[True]) -> SessionTransaction: ...
    @overload
    def begin(self, nested: bool = False):
        return marked(SessionTransaction(), of=self)
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.begin_nested", since="1.4")
    def begin_nested(self) -> SessionTransaction: ...
    # Gives the connection back to the pool, rolled back.
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.close", since="1.4", weight="syscall")
    def close(self) -> None: ...
    def reset(self) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.commit", since="1.4")
    def commit(self) -> None:
        _expire(self, self)
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.rollback", since="1.4")
    def rollback(self) -> None:
        _forget(self)
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.connection", since="1.4")
    def connection(self, bind_arguments: Any = None, execution_options: Any = None) -> Connection: ...
    # Marks it; the flush deletes. Cascades may load.
    def delete(self, instance: object) -> None:
        remark(instance, "*")
    def delete_all(self, instances: Any) -> None: ...
    @overload
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute", since="1.4")
    def execute(self, statement: Select[_T], params: Any = None, **kwargs: Any):
        return marked(_result(statement), "fetched", of=statement)
    @overload
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute", since="1.4")
    def execute(self, statement: Any, params: Any = None, *args: Any, **kwargs: Any) -> CursorResult[Any]: ...
    @overload
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalar", since="1.4")
    def scalar(self, statement: Select[_T], params: Any = None, **kwargs: Any):
        return marked(_result(statement), "fetched", of=statement).scalar()
    @overload
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalar", since="1.4")
    def scalar(self, statement: Any, params: Any = None, **kwargs: Any) -> Any: ...
    @overload
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars", since="1.4")
    def scalars(self, statement: Select[_T], params: Any = None, **kwargs: Any):
        return marked(_result(statement), "fetched", of=statement).scalars()
    @overload
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars", since="1.4")
    def scalars(self, statement: Any, params: Any = None, **kwargs: Any) -> ScalarResult[Any]: ...
    def expire(self, instance: object, attribute_names: Any = None) -> None: ...
    def expire_all(self) -> None: ...
    def expunge(self, instance: object) -> None:
        remark(instance, "*")
    def expunge_all(self) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.flush", since="1.4")
    def flush(self, objects: Any = None) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.get", since="1.4")
    def get(self, entity: type[_T], ident: Any, *, options: Any = (), **kwargs: Any):
        return _maybe(marked(_row(entity), "fetched", *options))
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.get_one", since="2.0.22")
    def get_one(self, entity: type[_T], ident: Any, *, options: Any = (), **kwargs: Any):
        return marked(_row(entity), "fetched", *options)
    def get_bind(self, *args: Any, **kwargs: Any) -> Any: ...
    def is_modified(self, instance: object, include_collections: bool = True) -> bool: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute", since="1.4")
    def bulk_save_objects(self, objects: Any, return_defaults: bool = False, update_changed_only: bool = True, preserve_order: bool = True) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute", since="1.4")
    def bulk_insert_mappings(self, mapper: Any, mappings: Any, return_defaults: bool = False, render_nulls: bool = False) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.execute", since="1.4")
    def bulk_update_mappings(self, mapper: Any, mappings: Any) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.merge", since="1.4")
    def merge(self, instance: _T, *, load: bool = True, options: Any = None):
        return _merged(type(instance))
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.merge_all", since="1.4")
    def merge_all(self, instances: Any, *, load: bool = True, options: Any = None) -> list[Any]: ...
    @overload
    def query(self, entity: type[_T], /):
        return marked(_query(entity), "fetched")
    @overload
    def query(self, *entities: Any, **kwargs: Any) -> Query[Any]: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.refresh", since="1.4")
    def refresh(self, instance: object, attribute_names: Any = None, with_for_update: Any = None) -> None:
        unmark(instance, "!expired")
        mark(instance, *(attribute_names or ()))
    def __contains__(self, instance: object) -> bool: ...
    def __iter__(self) -> Iterator[object]: ...
    @classmethod
    def object_session(cls, instance: object) -> Session | None: ...
    @classmethod
    def identity_key(cls, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def dirty(self) -> Any: ...
    @property
    def deleted(self) -> Any: ...
    @property
    def new(self) -> Any: ...
    @property
    def is_active(self) -> bool: ...
    @property
    def no_autoflush(self) -> ContextManager[Session]: ...
    @property
    def info(self) -> dict[str, Any]: ...
