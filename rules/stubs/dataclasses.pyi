# distribution: python        source: Python 3.13 Library Reference, "dataclasses"
from asgi_ready import CalledNow
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, dataclass_transform, overload

_T = TypeVar("_T")

MISSING: Any
KW_ONLY: Any


class Field:
    name: str
    type: Any
    default: Any
    default_factory: Any
    repr: bool
    hash: bool | None
    init: bool
    compare: bool
    metadata: Mapping[Any, Any]
    kw_only: Any


class FrozenInstanceError(AttributeError): ...
class InitVar: ...


def field(
    *, default: _T = ..., default_factory: Callable[[], _T] = ..., init: bool = True, repr: bool = True, hash: bool | None = None,
    compare: bool = True, metadata: Mapping[Any, Any] | None = None, kw_only: bool = ...,
) -> _T: ...
@overload
@dataclass_transform(field_specifiers=(field, Field))
def dataclass(cls: type[_T], /) -> type[_T]:
    return cls
@overload
@dataclass_transform(field_specifiers=(field, Field))
def dataclass(
    cls: None = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False, frozen: bool = False,
    match_args: bool = True, kw_only: bool = False, slots: bool = False, weakref_slot: bool = False,
) -> Callable[[_T], _T]: ...
def fields(class_or_instance: Any) -> tuple[Field, ...]: ...
def asdict(obj: Any, *, dict_factory: Callable[..., Any] = ...) -> dict[str, Any]: ...
def astuple(obj: Any, *, tuple_factory: Callable[..., Any] = ...) -> tuple[Any, ...]: ...
def is_dataclass(obj: object) -> bool: ...
def make_dataclass(cls_name: str, fields: Iterable[Any], **kwargs: Any) -> type: ...
def replace(obj: _T, /, **changes: Any) -> _T: ...
