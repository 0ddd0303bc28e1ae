# distribution: django        source: Django documentation 5.2, "FileField" and "FieldFile"
from asgi_ready import blocks
from django.core.files.base import File
from django.db.models.fields import Field
from typing import Any, Self


class FieldFile(File):
    name: str | None
    @blocks("file", instead="sync_to_async")
    def open(self, mode: str = "rb") -> Self: ...
    @blocks("file", instead="sync_to_async")
    def save(self, name: str, content: Any, save: bool = True) -> None: ...
    @blocks("file", instead="sync_to_async")
    def delete(self, save: bool = True) -> None: ...
    @property
    def path(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    @blocks("file", instead="sync_to_async", weight="syscall")
    def size(self) -> int: ...


class ImageFieldFile(FieldFile): ...


class FileField(Field[FieldFile]):
    def __init__(self, verbose_name: Any = None, name: str | None = None, upload_to: Any = "", storage: Any = None, **kwargs: Any) -> None: ...


class ImageField(Field[ImageFieldFile]):
    def __init__(self, verbose_name: Any = None, name: str | None = None, width_field: str | None = None, height_field: str | None = None, **kwargs: Any) -> None: ...
