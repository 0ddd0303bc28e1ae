# distribution: portalocker        source: portalocker 2.10; portalocker/__init__.py
from asgi_ready import blocks
from portalocker.utils import Lock as Lock, RLock as RLock, TemporaryFileLock as TemporaryFileLock
from typing import Any

LOCK_EX: int
LOCK_SH: int
LOCK_NB: int
LOCK_UN: int


@blocks("wait", instead="asyncio.to_thread")
def lock(file_: Any, flags: Any) -> None: ...
def unlock(file_: Any) -> None: ...


class LockException(Exception): ...
