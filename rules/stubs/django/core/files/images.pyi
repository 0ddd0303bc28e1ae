# distribution: django        source: Django 5.2 documentation, "The ImageFile class"; django/core/files/images.py
from asgi_ready import blocks
from django.core.files.base import File
from typing import Any


class ImageFile(File):
    @property
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def width(self) -> int: ...
    @property
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def height(self) -> int: ...


@blocks("file", instead="asgiref.sync.sync_to_async")
def get_image_dimensions(file_or_path: Any, close: bool = False) -> tuple[int | None, int | None]: ...
