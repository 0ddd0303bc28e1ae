# distribution: python        source: Python 3.13 Library Reference, "operator"
from typing import Any


def add(a: Any, b: Any, /) -> Any:
    return a + b
def sub(a: Any, b: Any, /) -> Any:
    return a - b
def mul(a: Any, b: Any, /) -> Any:
    return a * b
def truediv(a: Any, b: Any, /) -> Any:
    return a / b
def floordiv(a: Any, b: Any, /) -> Any:
    return a // b
def mod(a: Any, b: Any, /) -> Any:
    return a % b
def and_(a: Any, b: Any, /) -> Any:
    return a & b
def or_(a: Any, b: Any, /) -> Any:
    return a | b
def xor(a: Any, b: Any, /) -> Any:
    return a ^ b
def neg(a: Any, /) -> Any:
    return -a
def not_(a: Any, /) -> bool:
    return not a
def truth(a: Any, /) -> bool:
    return bool(a)
def eq(a: Any, b: Any, /) -> Any:
    return a == b
def ne(a: Any, b: Any, /) -> Any:
    return a != b
def lt(a: Any, b: Any, /) -> Any:
    return a < b
def le(a: Any, b: Any, /) -> Any:
    return a <= b
def gt(a: Any, b: Any, /) -> Any:
    return a > b
def ge(a: Any, b: Any, /) -> Any:
    return a >= b
def is_(a: Any, b: Any, /) -> bool: ...
def is_not(a: Any, b: Any, /) -> bool: ...
def contains(a: Any, b: Any, /) -> bool:
    return b in a
def getitem(a: Any, b: Any, /) -> Any:
    return a[b]
def setitem(a: Any, b: Any, c: Any, /) -> None:
    a[b] = c
def length_hint(obj: Any, default: int = 0, /) -> int: ...


class attrgetter:
    def __init__(self, attr: str, /, *attrs: str) -> None:
        self._attr = attr
    def __call__(self, obj: Any, /) -> Any:
        return getattr(obj, self._attr)


class itemgetter:
    def __init__(self, item: Any, /, *items: Any) -> None:
        self._item = item
    def __call__(self, obj: Any, /) -> Any:
        return obj[self._item]


class methodcaller:
    def __init__(self, name: str, /, *args: Any, **kwargs: Any) -> None:
        self._name = name
        self._args = args
        self._kwargs = kwargs
    def __call__(self, obj: Any, /) -> Any:
        return getattr(obj, self._name)(*self._args, **self._kwargs)
