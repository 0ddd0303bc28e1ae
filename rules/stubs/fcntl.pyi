# distribution: python        source: Python 3.13 Library Reference, "fcntl"
from asgi_ready import blocks
from typing import Any, Literal, overload

LOCK_EX: int
LOCK_SH: int
LOCK_UN: Literal[8]
LOCK_NB: int
F_GETFL: int
F_SETFL: int


@overload
def flock(fd: Any, operation: Literal[8], /) -> None: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def flock(fd: Any, operation: int, /) -> None: ...
@blocks("file", instead="asyncio.to_thread")
def lockf(fd: Any, cmd: int, len: int = 0, start: int = 0, whence: int = 0, /) -> Any: ...
def fcntl(fd: Any, cmd: int, arg: Any = 0, /) -> Any: ...
def ioctl(fd: Any, request: int, arg: Any = 0, mutate_flag: bool = True, /) -> Any: ...
