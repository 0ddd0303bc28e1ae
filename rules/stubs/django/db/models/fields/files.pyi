# distribution: django        source: Django 5.2 documentation, "FileField and FieldFile"; django/db/models/fields/files.py
from asgi_ready import blocks
from django.core.files.base import File
from django.core.files.images import ImageFile
from django.core.files.storage import Storage
from django.db.models.fields import Field
from typing import Any, Self


# Reading the attribute opens nothing; its methods go to the storage.
class FieldFile(File):
    instance: Any
    field: Any
    storage: Storage
    name: str | None
    file: Any
    closed: bool
    def __init__(self, instance: Any, field: Any, name: str | None) -> None: ...
    def __bool__(self) -> bool: ...
    @property
    def path(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def size(self) -> int: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def open(self, mode: str = "rb") -> Self: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def save(self, name: str, content: Any, save: bool = True) -> None:
        if save:
            self._save_instance()
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def delete(self, save: bool = True) -> None:
        if save:
            self._save_instance()
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def _save_instance(self) -> None: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def read(self, size: int = -1) -> bytes: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def readline(self, size: int = -1) -> bytes: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def readlines(self, hint: int = -1) -> list[bytes]: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def write(self, data: Any) -> int: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def chunks(self, chunk_size: int | None = None):
        yield b""
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def __iter__(self):
        yield b""
    def __exit__(self, exc_type: Any, exc_value: Any, tb: Any) -> None: ...
    def close(self) -> None: ...


class FileDescriptor:
    def __init__(self, field: Any) -> None: ...


class FileField(Field):
    _value: FieldFile
    storage: Storage
    upload_to: Any
    def __init__(self, verbose_name=None, name=None, upload_to="", storage=None, **kwargs):
        self.null = False
    def generate_filename(self, instance: Any, filename: str) -> str: ...


class ImageFieldFile(ImageFile, FieldFile): ...


class ImageField(FileField):
    _value: ImageFieldFile
    def __init__(self, verbose_name=None, name=None, width_field=None, height_field=None, **kwargs):
        self.null = False
