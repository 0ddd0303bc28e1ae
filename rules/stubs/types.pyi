# distribution: python        source: Python 3.13 Library Reference, "types"
from asgi_ready import CalledNow
from collections.abc import Awaitable, Callable, Generator, Coroutine, AsyncGenerator, ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Any, Generic, Self, TypeVar

_KT = TypeVar("_KT")
_VT = TypeVar("_VT")
_Y = TypeVar("_Y")
_S = TypeVar("_S")
_R = TypeVar("_R")


class FunctionType:
    __name__: str
    __qualname__: str
    __module__: str
    __code__: CodeType
    __defaults__: tuple[Any, ...] | None
    __globals__: dict[str, Any]
    __annotations__: dict[str, Any]
    __kwdefaults__: dict[str, Any]
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    def __get__(self, instance: Any, owner: type | None = None, /) -> Any: ...


LambdaType = FunctionType


class CodeType:
    co_name: str
    co_filename: str
    co_flags: int
    co_varnames: tuple[str, ...]
    co_argcount: int
    co_firstlineno: int


class MethodType:
    __func__: Callable[..., Any]
    __self__: Any
    def __init__(self, func: Callable[..., Any], instance: Any, /) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


class BuiltinFunctionType:
    __name__: str
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


BuiltinMethodType = BuiltinFunctionType


class ModuleType:
    __name__: str
    __file__: str | None
    __dict__: dict[str, Any]
    __path__: list[str]
    def __init__(self, name: str, doc: str | None = ...) -> None: ...
    def __getattr__(self, name: str) -> Any: ...


class MappingProxyType(Mapping[_KT, _VT]):
    def __new__(cls, mapping: Mapping[_KT, _VT]) -> Self: ...
    def __getitem__(self, key: _KT, /) -> _VT: ...
    def __iter__(self) -> Iterator[_KT]: ...
    def __len__(self) -> int: ...
    def copy(self) -> dict[_KT, _VT]: ...
    def keys(self) -> KeysView[_KT]: ...
    def values(self) -> ValuesView[_VT]: ...
    def items(self) -> ItemsView[_KT, _VT]: ...


class SimpleNamespace:
    def __init__(self, **kwargs: Any) -> None: ...
    def __getattribute__(self, name: str, /) -> Any: ...
    def __setattr__(self, name: str, value: Any, /) -> None: ...


class TracebackType:
    tb_next: TracebackType | None
    tb_frame: FrameType
    tb_lineno: int


class FrameType:
    f_back: FrameType | None
    f_code: CodeType
    f_globals: dict[str, Any]
    f_locals: dict[str, Any]
    f_lineno: int


class GenericAlias:
    __origin__: type
    __args__: tuple[Any, ...]
    def __new__(cls, origin: type, args: Any, /) -> Self: ...


class UnionType:
    __args__: tuple[Any, ...]


class NoneType:
    def __bool__(self) -> bool: ...


class EllipsisType: ...
class NotImplementedType: ...


GeneratorType = Generator
CoroutineType = Coroutine
AsyncGeneratorType = AsyncGenerator


class DynamicClassAttribute:
    def __init__(self, fget: Any = None, fset: Any = None, fdel: Any = None, doc: str | None = None) -> None: ...
    def __get__(self, instance: Any, ownerclass: type | None = None) -> Any: ...


def coroutine(func: Callable[..., Any]) -> Callable[..., Awaitable[Any]]: ...
def new_class(name: str, bases: tuple[Any, ...] = (), kwds: dict[str, Any] | None = None, exec_body: CalledNow[Callable[[dict[str, Any]], Any]] | None = None) -> type: ...
def prepare_class(name: str, bases: tuple[type, ...] = (), kwds: dict[str, Any] | None = None) -> tuple[type, dict[str, Any], dict[str, Any]]: ...
def resolve_bases(bases: Any) -> tuple[Any, ...]: ...
