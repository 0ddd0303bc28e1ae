# distribution: typing_extensions        source: typing_extensions 4.12, "Module contents"
from typing import (
    Annotated as Annotated, Any as Any, AsyncGenerator as AsyncGenerator, AsyncIterable as AsyncIterable, AsyncIterator as AsyncIterator,
    Awaitable as Awaitable, Callable as Callable, ClassVar as ClassVar, Concatenate as Concatenate, Coroutine as Coroutine,
    DefaultDict as DefaultDict, Deque as Deque, Dict as Dict, Final as Final, Generator as Generator, Generic as Generic,
    Iterable as Iterable, Iterator as Iterator, List as List, Literal as Literal, Mapping as Mapping, NamedTuple as NamedTuple, Never as Never,
    NewType as NewType, NoReturn as NoReturn, NotRequired as NotRequired, Optional as Optional, ParamSpec as ParamSpec, Protocol as Protocol,
    Required as Required, Self as Self, Sequence as Sequence, Set as Set, Tuple as Tuple, Type as Type, TypeAlias as TypeAlias,
    TypedDict as TypedDict, TypeGuard as TypeGuard, TypeVar as TypeVar, TypeVarTuple as TypeVarTuple, Union as Union, Unpack as Unpack,
    TYPE_CHECKING as TYPE_CHECKING, assert_never as assert_never, assert_type as assert_type, cast as cast,
    dataclass_transform as dataclass_transform, final as final, get_args as get_args, get_origin as get_origin,
    get_type_hints as get_type_hints, overload as overload, reveal_type as reveal_type, runtime_checkable as runtime_checkable,
)
from collections.abc import Callable as _Callable
from typing import TypeVar as _TypeVar

_T = _TypeVar("_T")


def override(arg: _T, /) -> _T: ...
def deprecated(message: str, /, *, category: type[Warning] | None = ..., stacklevel: int = 1) -> _Callable[[_T], _T]: ...
