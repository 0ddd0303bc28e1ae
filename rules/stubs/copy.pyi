# distribution: python        source: Python 3.13 Library Reference, "copy"
from typing import Any, TypeVar
import sys

_T = TypeVar("_T")


class Error(Exception): ...


# A class says what a copy is by its pickling methods, such as __reduce_ex__ and __getstate__.
def copy(x: _T) -> _T:
    x.__copy__()
    x.__reduce_ex__(4)
    return x
def deepcopy(x: _T, memo: dict[int, Any] | None = None, _nil: Any = ...) -> _T:
    x.__deepcopy__(memo)
    return x
if sys.version_info >= (3, 13):
    def replace(obj: _T, /, **changes: Any) -> _T: ...
