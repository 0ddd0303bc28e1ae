# distribution: django        source: django/core/files/utils.py
from typing import Any


def validate_file_name(name: Any, allow_relative_path: bool = False) -> Any: ...


class FileProxyMixin:
    encoding: Any
    fileno: Any
    flush: Any
    isatty: Any
    newlines: Any
    read: Any
    readinto: Any
    readline: Any
    readlines: Any
    seek: Any
    tell: Any
    truncate: Any
    write: Any
    writelines: Any
    @property
    def closed(self) -> Any: ...
    def readable(self) -> Any: ...
    def writable(self) -> Any: ...
    def seekable(self) -> Any: ...
    def __iter__(self) -> Any: ...
