# distribution: python        source: Python 3.13 Library Reference, "pickle"
from typing import Any

HIGHEST_PROTOCOL: int
DEFAULT_PROTOCOL: int


class PickleError(Exception): ...
class PicklingError(PickleError): ...
class UnpicklingError(PickleError): ...


def dumps(obj: Any, protocol: int | None = None, *, fix_imports: bool = True, buffer_callback: Any = None) -> bytes:
    obj.__reduce_ex__(4)
def dump(obj: Any, file: Any, protocol: int | None = None, *, fix_imports: bool = True, buffer_callback: Any = None) -> None:
    obj.__reduce_ex__(4)
    file.write(b"")
def loads(data: Any, /, *, fix_imports: bool = True, encoding: str = "ASCII", errors: str = "strict", buffers: Any = ()) -> Any: ...
def load(file: Any, *, fix_imports: bool = True, encoding: str = "ASCII", errors: str = "strict", buffers: Any = ()) -> Any:
    file.read()


class Pickler:
    def __init__(self, file: Any, protocol: int | None = None, fix_imports: bool = True, buffer_callback: Any = None) -> None: ...
    def dump(self, obj: Any, /) -> None:
        obj.__reduce_ex__(4)


class Unpickler:
    def __init__(self, file: Any, *, fix_imports: bool = True, encoding: str = "ASCII", errors: str = "strict", buffers: Any = ()) -> None: ...
    def load(self) -> Any: ...
