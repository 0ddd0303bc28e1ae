# distribution: atomicwrites        source: atomicwrites 1.4, atomicwrites/__init__.py: the body writes a temporary file, leaving it calls fsync and renames
from asgi_ready import blocks
from contextlib import AbstractContextManager
from typing import IO, Any


class AtomicWriter:
    def __init__(self, path: Any, mode: str = "w", overwrite: bool = False, **open_kwargs: Any) -> None: ...
    @blocks("file", instead="asyncio.to_thread")
    def open(self) -> AbstractContextManager[IO[Any]]: ...


@blocks("file", instead="asyncio.to_thread")
def atomic_write(path: Any, writer_cls: Any = ..., **cls_kwargs: Any) -> AbstractContextManager[IO[Any]]: ...
@blocks("file", instead="asyncio.to_thread")
def replace_atomic(src: Any, dst: Any) -> None: ...
@blocks("file", instead="asyncio.to_thread")
def move_atomic(src: Any, dst: Any) -> None: ...
