# distribution: python        source: Python 3.13 Library Reference, "functools"
from asgi_ready import CalledNow, Once, dispatched, is_marked, mark, result_of
from collections.abc import Callable, Iterable
from typing import Any, Generic, NamedTuple, Self, TypeVar, overload

_T = TypeVar("_T")
_S = TypeVar("_S")
_C = TypeVar("_C", bound=Callable[..., Any])

WRAPPER_ASSIGNMENTS: tuple[str, ...]
WRAPPER_UPDATES: tuple[str, ...]


def reduce(function: CalledNow[Callable[[_T, _S], _T]], iterable: CalledNow[Iterable[_S]], initial: _T = ..., /) -> _T: ...
def cmp_to_key(mycmp: Callable[[Any, Any], int]) -> Callable[[Any], Any]: ...
def update_wrapper(wrapper: _C, wrapped: Callable[..., Any], assigned: Any = ..., updated: Any = ...) -> _C:
    return wrapper
def wraps(wrapped: Callable[..., Any], assigned: Any = ..., updated: Any = ...) -> Callable[[_C], _C]:
    def decorate(wrapper):
        return wrapper
    return decorate
def total_ordering(cls: _T) -> _T: ...
def cache(user_function: Once[Callable[..., _T]], /):
    return user_function
@overload
def lru_cache(maxsize: int | None = 128, typed: bool = False):
    return cache
@overload
def lru_cache(maxsize: Callable[..., Any], typed: bool = False):
    return cache(maxsize)


class partial(Generic[_T]):
    def __init__(self, func: Callable[..., _T], /, *args: Any, **keywords: Any) -> None:
        self.func = func
        self.args = args
        self.keywords = keywords
    def __call__(self, /, *args: Any, **keywords: Any) -> _T:
        return self.func(*self.args, *args, **{**self.keywords, **keywords})


class partialmethod(Generic[_T]):
    func: Callable[..., _T]
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    def __init__(self, func: Callable[..., _T], /, *args: Any, **keywords: Any) -> None:
        self.func = func
        self.args = args
        self.keywords = keywords
    def __get__(self, obj: Any, cls: type | None = None) -> Callable[..., _T]:
        return partial(self.func, obj, *self.args, **self.keywords)


# What it has found out stands in the object from then on.
class cached_property(Generic[_T]):
    func: Callable[[Any], _T]
    attrname: str | None
    def __init__(self, func: Callable[[Any], _T]) -> None:
        self.func = func
    def __get__(self, instance: Any, owner: type | None = None) -> _T:
        if is_marked(instance, self.func.__name__, under="!cached"):
            return result_of(self.func, instance)
        value = self.func(instance)
        mark(instance, self.func.__name__, under="!cached")
        return value
    def __set_name__(self, owner: type, name: str) -> None: ...


def singledispatchmethod(func: Callable[..., Any]):
    return dispatched(func)
def singledispatch(func: Callable[..., Any]):
    return dispatched(func)
