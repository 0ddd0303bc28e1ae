# distribution: python        source: Python 3.13 Library Reference, "gzip"
from asgi_ready import blocks
from builtins import open as _open
from typing import IO, Any, Self


# Reading and writing go to the file below, which may be in memory.
class GzipFile(IO[bytes]):
    def __init__(self, filename: Any = None, mode: str | None = None, compresslevel: int = 9, fileobj: Any = None, mtime: float | None = None) -> None:
        if fileobj is None:
            fileobj = _open(filename, "rb")
        self.fileobj = fileobj
    def read(self, size: int | None = -1) -> bytes:
        return self.fileobj.read(size)
    def readline(self, size: int | None = -1) -> bytes:
        return self.fileobj.readline(size)
    def write(self, data: Any) -> int:
        return self.fileobj.write(data)
    def __enter__(self) -> Self: ...
    def __next__(self) -> bytes:
        return self.fileobj.__next__()


@blocks("file", instead="asyncio.to_thread")
def open(filename: Any, mode: str = "rb", *args: Any, **kwargs: Any) -> GzipFile: ...
@blocks("cpu", instead="asyncio.to_thread", weight="disk")
def compress(data: Any, *args: Any, **kwargs: Any) -> bytes: ...
@blocks("cpu", instead="asyncio.to_thread", weight="disk")
def decompress(data: Any, *args: Any, **kwargs: Any) -> bytes: ...
