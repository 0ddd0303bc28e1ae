# distribution: django        source: Django documentation 5.2, "Uploaded Files and Upload Handlers"
from asgi_ready import blocks
from django.core.files.base import File
from typing import Any, Self


# Small uploads are kept in memory, so reading one costs nothing for certain; large ones are temporary files.
class UploadedFile(File):
    content_type: str | None
    charset: str | None
    size: int
    def __init__(self, file: Any = None, name: str | None = None, content_type: str | None = None, size: int | None = None, charset: str | None = None, content_type_extra: Any = None) -> None: ...
    @blocks("file", instead="sync_to_async", weight="syscall")
    def read(self, *args: Any) -> Any: ...


class TemporaryUploadedFile(UploadedFile):
    def temporary_file_path(self) -> str: ...


class InMemoryUploadedFile(UploadedFile):
    def read(self, *args: Any) -> Any: ...


class SimpleUploadedFile(InMemoryUploadedFile):
    def __init__(self, name: str, content: bytes, content_type: str = "text/plain") -> None: ...
