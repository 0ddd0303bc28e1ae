# distribution: python        source: Python 3.13 Library Reference, "itertools"
from asgi_ready import CalledNow
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, Self, TypeVar
import sys

_T = TypeVar("_T")
_S = TypeVar("_S")


class count(Iterator[Any]):
    def __new__(cls, start: Any = 0, step: Any = 1) -> Self: ...
    def __next__(self) -> Any: ...


class repeat(Iterator[_T]):
    def __new__(cls, object: _T, times: int = ...) -> Self: ...
    def __next__(self) -> _T: ...


# Each of these asks for its iterator when it is made and for its items when it is iterated.
class cycle(Iterator[_T]):
    def __init__(self, iterable: Iterable[_T], /) -> None:
        self._iterator = iter(iterable)
    def __next__(self) -> _T:
        return next(self._iterator)


class accumulate(Iterator[_T]):
    def __init__(self, iterable: Iterable[_T], func: Callable[[_T, _T], _T] = ..., *, initial: Any = None) -> None:
        self._iterator = iter(iterable)
        self._func = func
    def __next__(self) -> _T:
        return self._func(next(self._iterator), next(self._iterator))


class chain(Iterator[_T]):
    def __init__(self, *iterables: Iterable[_T]) -> None:
        self._iterables = iterables
    def __next__(self) -> _T:
        for iterable in self._iterables:
            for item in iterable:
                return item
    @classmethod
    def from_iterable(cls, iterable: Iterable[Iterable[_T]], /) -> Self:
        return cls(*iterable)


class compress(Iterator[_T]):
    def __init__(self, data: Iterable[_T], selectors: Iterable[Any]) -> None:
        self._data = iter(data)
        self._selectors = iter(selectors)
    def __next__(self) -> _T:
        next(self._selectors)
        return next(self._data)


class dropwhile(Iterator[_T]):
    def __init__(self, predicate: Callable[[_T], Any], iterable: Iterable[_T], /) -> None:
        self._predicate = predicate
        self._iterator = iter(iterable)
    def __next__(self) -> _T:
        self._predicate(next(self._iterator))
        return next(self._iterator)


class filterfalse(Iterator[_T]):
    def __init__(self, function: Callable[[_T], Any] | None, iterable: Iterable[_T], /) -> None:
        self._function = function
        self._iterator = iter(iterable)
    def __next__(self) -> _T:
        self._function(next(self._iterator))
        return next(self._iterator)


class groupby(Iterator[tuple[Any, Iterator[_T]]]):
    def __init__(self, iterable: Iterable[_T], key: Callable[[_T], Any] | None = None) -> None:
        self._iterator = iter(iterable)
        self._key = key
    def __next__(self) -> tuple[Any, Iterator[_T]]:
        self._key(next(self._iterator))
        return None, self._iterator


class islice(Iterator[_T]):
    def __init__(self, iterable: Iterable[_T], *args: Any) -> None:
        self._iterator = iter(iterable)
    def __next__(self) -> _T:
        return next(self._iterator)


class starmap(Iterator[_S]):
    def __init__(self, function: Callable[..., _S], iterable: Iterable[Iterable[Any]], /) -> None:
        self._function = function
        self._iterator = iter(iterable)
    def __next__(self) -> _S:
        return self._function(*next(self._iterator))


class takewhile(Iterator[_T]):
    def __init__(self, predicate: Callable[[_T], Any], iterable: Iterable[_T], /) -> None:
        self._predicate = predicate
        self._iterator = iter(iterable)
    def __next__(self) -> _T:
        item = next(self._iterator)
        self._predicate(item)
        return item


class zip_longest(Iterator[tuple[Any, ...]]):
    def __init__(self, *iterables: Iterable[Any], fillvalue: Any = None) -> None:
        self._iterators = [iter(iterable) for iterable in iterables]
    def __next__(self) -> tuple[Any, ...]:
        return tuple([next(iterator) for iterator in self._iterators])


class pairwise(Iterator[tuple[_T, _T]]):
    def __init__(self, iterable: Iterable[_T], /) -> None:
        self._iterator = iter(iterable)
    def __next__(self) -> tuple[_T, _T]:
        return next(self._iterator), next(self._iterator)


# These read their whole input when they are made.
class product(Iterator[tuple[Any, ...]]):
    def __init__(self, *iterables: CalledNow[Iterable[Any]], repeat: int = 1) -> None: ...
    def __next__(self) -> tuple[Any, ...]: ...


class permutations(Iterator[tuple[_T, ...]]):
    def __init__(self, iterable: CalledNow[Iterable[_T]], r: int | None = None) -> None: ...
    def __next__(self) -> tuple[_T, ...]: ...


class combinations(Iterator[tuple[_T, ...]]):
    def __init__(self, iterable: CalledNow[Iterable[_T]], r: int) -> None: ...
    def __next__(self) -> tuple[_T, ...]: ...


class combinations_with_replacement(Iterator[tuple[_T, ...]]):
    def __init__(self, iterable: CalledNow[Iterable[_T]], r: int) -> None: ...
    def __next__(self) -> tuple[_T, ...]: ...


def tee(iterable: Iterable[_T], n: int = 2, /) -> tuple[Iterator[_T], ...]:
    iter(iterable)


if sys.version_info >= (3, 12):
    class batched(Iterator[tuple[_T, ...]]):
        def __init__(self, iterable: Iterable[_T], n: int, **options: Any) -> None:
            self._iterator = iter(iterable)
        def __next__(self) -> tuple[_T, ...]:
            return (next(self._iterator),)
