# distribution: django        source: Django 5.2 documentation, "The File object"; django/core/files/base.py
from typing import Any, Self


# A file object around another: what its methods do is what those of the file inside do.
class File:
    DEFAULT_CHUNK_SIZE: int
    name: str | None
    mode: str
    file: Any
    def __init__(self, file, name=None):
        self.file = file
    def __bool__(self) -> bool: ...
    def __len__(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_value: Any, tb: Any) -> None:
        self.file.close()
    def __iter__(self):
        for line in self.file:
            yield line
    @property
    def size(self) -> int: ...
    @property
    def closed(self) -> bool: ...
    def chunks(self, chunk_size: int | None = None):
        yield self.file.read(chunk_size)
    def multiple_chunks(self, chunk_size: int | None = None) -> bool: ...
    def open(self, mode: str | None = None, *args: Any, **kwargs: Any) -> Self: ...
    def close(self) -> None:
        self.file.close()
    def read(self, size=-1):
        return self.file.read(size)
    def readline(self, size=-1):
        return self.file.readline(size)
    def readlines(self, hint=-1):
        return self.file.readlines(hint)
    def readinto(self, buffer):
        return self.file.readinto(buffer)
    def write(self, data):
        return self.file.write(data)
    def writelines(self, lines):
        return self.file.writelines(lines)
    def seek(self, offset, whence=0):
        return self.file.seek(offset, whence)
    def tell(self):
        return self.file.tell()
    def flush(self):
        return self.file.flush()
    def truncate(self, size=None):
        return self.file.truncate(size)
    def fileno(self) -> int: ...
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def writable(self) -> bool: ...
    def seekable(self) -> bool: ...


class ContentFile(File):
    size: int
    def __init__(self, content: Any, name: str | None = None) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_value: Any, tb: Any) -> None: ...
    def open(self, mode: str | None = None) -> Self: ...
    def close(self) -> None: ...
    def write(self, data: Any) -> int: ...
