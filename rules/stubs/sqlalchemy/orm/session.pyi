# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Session API"; lib/sqlalchemy/orm/session.py
from asgi_ready import blocks, is_marked, mark, mark_held, marked, remark, unmark
from collections.abc import Iterator
from contextlib import contextmanager
from sqlalchemy.engine.base import Connection
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import Result, ScalarResult
from sqlalchemy.engine.row import Row
from sqlalchemy.orm.query import Query
from sqlalchemy.sql.expression import Select
from typing import Any, ContextManager, Generic, Literal, Self, TypeVar, overload

_T = TypeVar("_T")
_S = TypeVar("_S", bound="Session")


# What a query brings is marked `fetched`, and with the relationships that its options load: others are loaded when they are read.
def _result(statement: Select[_T]) -> Result[_T]: ...
def _named(columns: _T) -> Row[_T]: ...
def _query(entity: type[_T]) -> Query[_T]: ...
def _row(entity: type[_T]) -> _T: ...
def _maybe(value: _T) -> _T | None: ...


# "Session Basics", "Merging": another object than the given one, which the session holds. What is loaded of it beyond its columns depends on the given one.
def _merged(entity: type[_T]):
    return marked(_row(entity), "!added")


# What a session holds is read anew after `commit`, at the first attribute that is read, unless `expire_on_commit=False` ("Session Basics", "Expiring").
# Of a session that is only declared nobody knows how it was made; a transaction knows it of the session that has begun it.
def _expire(session: Any, by: Any) -> None:
    if is_marked(by, "expires"):
        mark_held(session, "!expired", "fetched", "!added")


# "Session Basics", "Rolling Back": all that was found is read anew, however the session was made; what was new is in it no more.
def _forget(session: Any) -> None:
    mark_held(session, "!expired", "fetched")


# "Session Basics", "Framing out a begin / commit / rollback block": leaving it commits, which expires what the session holds; the end of a savepoint does not.
class SessionTransaction:
    session: Session
    nested: bool
    def __enter__(self) -> Self: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.commit", since="1.4")
    def __exit__(self, type_: Any, value: Any, traceback: Any) -> None:
        _expire(self.session, self)
    @property
    def is_active(self) -> bool: ...
    @property
    def parent(self) -> SessionTransaction | None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.connection", since="1.4")
    def connection(self, bindkey: Any, execution_options: Any = None, **kwargs: Any) -> Connection: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.commit", since="1.4")
    def prepare(self) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.commit", since="1.4")
    def commit(self, _to_root: bool = False) -> None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.rollback", since="1.4")
    def rollback(self, _capture_exception: bool = False, _to_root: bool = False) -> None: ...
    def close(self, invalidate: bool = False) -> None: ...


class Session:
    bind: Any
    autoflush: bool
    identity_map: Any
    execution_options: Any
    expire_on_commit: bool
    # No connection is made before the first query.
    def __init__(self, bind: Any = None, *, expire_on_commit: bool = True, **kwargs: Any) -> None:
        if expire_on_commit:
            mark(self, "expires")
    def __enter__(self) -> Self: ...
    def __exit__(self, type_: Any, value: Any, traceback: Any) -> None: ...
    def in_transaction(self) -> bool: ...
    def in_nested_transaction(self) -> bool: ...
    def get_transaction(self) -> SessionTransaction | None: ...
    def get_nested_transaction(self) -> SessionTransaction | None: ...
    @blocks("database", instead="sqlalchemy.ext.asyncio.AsyncSession.commit", since="1.4")
    def prepare(self) -> None: ...
    def invalidate(self) -> None: ...
    def bind_mapper(self, mapper: Any, bind: Any) -> None: ...
    def bind_table(self, table: Any, bind: Any) -> None: ...
    def enable_relationship_loading(self, obj: object) -> None: ...
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
    def expire(self, instance: object, attribute_names: Any = None) -> None:
        if attribute_names is None:
            remark(instance, "fetched", "!expired")
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


class sessionmaker(Generic[_S]):
    kw: dict[str, Any]
    class_: type[_S]
    def __init__(self, bind: Any = None, *, class_: type[_S] = Session, autoflush: bool = True, expire_on_commit: bool = True, info: Any = None, **kw: Any) -> None:
        if expire_on_commit:
            mark(self, "expires")
    def _made(self) -> _S: ...
    @overload
    def __call__(self, *, expire_on_commit: Literal[False], **local_kw: Any) -> _S: ...
    @overload
    def __call__(self, **local_kw: Any):
        return marked(self._made(), of=self)
    @contextmanager
    def begin(self) -> Iterator[_S]:
        session = self()
        yield session
        session.commit()
    def configure(self, **new_kw: Any) -> None: ...


def object_session(instance: object) -> Session | None: ...
def close_all_sessions() -> None: ...
def make_transient(instance: object) -> None: ...
def make_transient_to_detached(instance: object) -> None: ...
