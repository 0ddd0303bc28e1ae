# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Asynchronous I/O (asyncio)"; lib/sqlalchemy/ext/asyncio/session.py
from asgi_ready import OnThread, is_marked, mark, mark_held, marked, remark, unmark
from collections.abc import Callable, Generator, Iterator
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import Result, ScalarResult
from sqlalchemy.ext.asyncio.engine import AsyncConnection
from sqlalchemy.ext.asyncio.result import AsyncResult, AsyncScalarResult
from sqlalchemy.orm.session import Session, SessionTransaction, _maybe, _merged, _result, _row
from sqlalchemy.sql.expression import Select
from typing import Any, Generic, Literal, Self, TypeVar, overload

_T = TypeVar("_T")
_AS = TypeVar("_AS", bound="AsyncSession")


def _stream(statement: Select[_T]) -> AsyncResult[_T]: ...


# As `_expire` of `sqlalchemy.orm.session`, but what is read then raises, where a session that is not asynchronous would ask again.
def _lapse(session: Any, by: Any) -> None:
    if is_marked(by, "expires"):
        mark_held(session, "!lapsed", "awaited", "!added")


# What is awaited here is loaded; which attribute that is, is not told apart.
class AsyncAttrs:
    @property
    def awaitable_attrs(self) -> _AwaitableAttributes:
        unmark(self, "!lapsed")
        mark(self, "*")


class _AwaitableAttributes:
    async def __getattr__(self, name: str) -> Any: ...


class AsyncSession:
    sync_session: Session
    bind: Any
    binds: Any
    autoflush: bool
    identity_map: Any
    execution_options: Any
    def __init__(self, bind: Any = None, *, binds: Any = None, sync_session_class: Any = None, expire_on_commit: bool = True, **kw: Any) -> None:
        if expire_on_commit:
            mark(self, "expires")
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, type_: Any, value: Any, traceback: Any) -> None: ...
    def in_transaction(self) -> bool: ...
    def in_nested_transaction(self) -> bool: ...
    def get_transaction(self) -> AsyncSessionTransaction | None: ...
    def get_nested_transaction(self) -> AsyncSessionTransaction | None: ...
    # In a greenlet whose database calls are awaited.
    async def run_sync(self, fn: OnThread[Callable[..., _T]], *arg: Any, **kw: Any) -> _T:
        return fn(self.sync_session, *arg, **kw)
    def add(self, instance: object, _warn: bool = True) -> None:
        mark(instance, "!added")
    def add_all(self, instances: Any) -> None:
        mark(instances, "!added")
    def begin(self):
        return marked(AsyncSessionTransaction(), of=self)
    def begin_nested(self) -> AsyncSessionTransaction: ...
    async def close(self) -> None: ...
    async def aclose(self) -> None: ...
    async def reset(self) -> None: ...
    async def commit(self) -> None:
        _lapse(self, self)
    # What was found is read anew, however the session was made; what was new is in it no more.
    async def rollback(self) -> None:
        mark_held(self, "!lapsed", "awaited")
    async def connection(self, bind_arguments: Any = None, execution_options: Any = None, **kw: Any) -> AsyncConnection: ...
    async def delete(self, instance: object) -> None:
        remark(instance, "*")
    async def delete_all(self, instances: Any) -> None: ...
    @overload
    async def execute(self, statement: Select[_T], params: Any = None, **kwargs: Any):
        return marked(_result(statement), "awaited", of=statement)
    @overload
    async def execute(self, statement: Any, params: Any = None, **kwargs: Any) -> CursorResult[Any]: ...
    @overload
    async def scalar(self, statement: Select[_T], params: Any = None, **kwargs: Any):
        return marked(_result(statement), "awaited", of=statement).scalar()
    @overload
    async def scalar(self, statement: Any, params: Any = None, **kwargs: Any) -> Any: ...
    @overload
    async def scalars(self, statement: Select[_T], params: Any = None, **kwargs: Any):
        return marked(_result(statement), "awaited", of=statement).scalars()
    @overload
    async def scalars(self, statement: Any, params: Any = None, **kwargs: Any) -> ScalarResult[Any]: ...
    @overload
    async def stream(self, statement: Select[_T], params: Any = None, **kw: Any):
        return marked(_stream(statement), "awaited", of=statement)
    @overload
    async def stream(self, statement: Any, params: Any = None, **kw: Any) -> AsyncResult[Any]: ...
    @overload
    async def stream_scalars(self, statement: Select[_T], params: Any = None, **kw: Any):
        return marked(_stream(statement), "awaited", of=statement).scalars()
    @overload
    async def stream_scalars(self, statement: Any, params: Any = None, **kw: Any) -> AsyncScalarResult[Any]: ...
    def expire(self, instance: object, attribute_names: Any = None) -> None:
        if attribute_names is None:
            remark(instance, "awaited", "!lapsed")
    def expire_all(self) -> None: ...
    def expunge(self, instance: object) -> None:
        remark(instance, "*")
    def expunge_all(self) -> None: ...
    async def flush(self, objects: Any = None) -> None: ...
    async def get(self, entity: type[_T], ident: Any, *, options: Any = (), **kwargs: Any):
        return _maybe(marked(_row(entity), "awaited", *options))
    async def get_one(self, entity: type[_T], ident: Any, *, options: Any = (), **kwargs: Any):
        return marked(_row(entity), "awaited", *options)
    def get_bind(self, *args: Any, **kw: Any) -> Any: ...
    async def invalidate(self) -> None: ...
    def is_modified(self, instance: object, include_collections: bool = True) -> bool: ...
    async def merge(self, instance: _T, *, load: bool = True, options: Any = None):
        return _merged(type(instance))
    async def merge_all(self, instances: Any, *, load: bool = True, options: Any = None) -> list[Any]: ...
    async def refresh(self, instance: object, attribute_names: Any = None, with_for_update: Any = None) -> None:
        unmark(instance, "!lapsed")
        mark(instance, *(attribute_names or ()))
    def __contains__(self, instance: object) -> bool: ...
    def __iter__(self) -> Iterator[Any]: ...
    @classmethod
    async def close_all(cls) -> None: ...
    @property
    def dirty(self) -> Any: ...
    @property
    def deleted(self) -> Any: ...
    @property
    def new(self) -> Any: ...
    @property
    def is_active(self) -> bool: ...
    @property
    def no_autoflush(self) -> Any: ...
    @property
    def info(self) -> dict[Any, Any]: ...


class AsyncSessionTransaction:
    sync_transaction: SessionTransaction | None
    session: AsyncSession
    def __await__(self) -> Generator[Any, None, Self]: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, type_: Any, value: Any, traceback: Any) -> None:
        _lapse(self.session, self)
    @property
    def is_active(self) -> bool: ...
    async def rollback(self) -> None: ...
    async def commit(self) -> None: ...
    async def start(self, is_ctxmanager: bool = False) -> Self: ...


class _SessionBegin(Generic[_AS]):
    async def __aenter__(self) -> _AS: ...
    async def __aexit__(self, type_: Any, value: Any, traceback: Any) -> None: ...


class async_sessionmaker(Generic[_AS]):
    kw: dict[str, Any]
    class_: type[_AS]
    def __init__(self, bind: Any = None, *, class_: type[_AS] = AsyncSession, autoflush: bool = True, expire_on_commit: bool = True, info: Any = None, **kw: Any) -> None:
        if expire_on_commit:
            mark(self, "expires")
    def _made(self) -> _AS: ...
    @overload
    def __call__(self, *, expire_on_commit: Literal[False], **local_kw: Any) -> _AS: ...
    @overload
    def __call__(self, **local_kw: Any):
        return marked(self._made(), of=self)
    def begin(self) -> _SessionBegin[_AS]: ...
    def configure(self, **new_kw: Any) -> None: ...


def async_object_session(instance: object) -> AsyncSession | None: ...
def async_session(session: Session) -> AsyncSession | None: ...
async def close_all_sessions() -> None: ...
