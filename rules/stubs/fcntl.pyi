# distribution: python        source: Python 3.13 Library Reference, "fcntl"
from asgi_ready import blocks
from typing import Any, Literal, overload

class _Operation(int):
    @overload
    def __or__(self, other: _AtOnce, /) -> _AtOnce: ...
    @overload
    def __or__(self, other: int, /) -> _Operation: ...
class _AtOnce(int):
    def __or__(self, other: int, /) -> _AtOnce: ...


LOCK_EX: _Operation
LOCK_SH: _Operation
LOCK_UN: Literal[8]
LOCK_NB: _AtOnce
F_GETFL: int
F_SETFL: int


@overload
def flock(fd: Any, operation: Literal[8], /) -> None: ...
@overload
def flock(fd: Any, operation: _AtOnce, /) -> None: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def flock(fd: Any, operation: int, /) -> None: ...
@overload
def lockf(fd: Any, cmd: Literal[8], len: int = 0, start: int = 0, whence: int = 0, /) -> Any: ...
@overload
def lockf(fd: Any, cmd: _AtOnce, len: int = 0, start: int = 0, whence: int = 0, /) -> Any: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def lockf(fd: Any, cmd: int, len: int = 0, start: int = 0, whence: int = 0, /) -> Any: ...
def fcntl(fd: Any, cmd: int, arg: Any = 0, /) -> Any: ...
def ioctl(fd: Any, request: int, arg: Any = 0, mutate_flag: bool = True, /) -> Any: ...
