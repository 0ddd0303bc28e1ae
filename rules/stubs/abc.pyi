# distribution: python        source: Python 3.13 Library Reference, "abc"
from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")
_C = TypeVar("_C", bound=Callable[..., Any])


class ABCMeta(type):
    def register(cls, subclass: type[_T]) -> type[_T]: ...


class ABC: ...


def abstractmethod(funcobj: _C) -> _C:
    return funcobj


class abstractproperty(property): ...
class abstractclassmethod(classmethod): ...
class abstractstaticmethod(staticmethod): ...
