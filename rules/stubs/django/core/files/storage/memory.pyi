# distribution: django        source: Django 5.2 documentation, "The InMemoryStorage class"; django/core/files/storage/memory.py
from django.core.files.storage.base import Storage
from typing import Any


class InMemoryStorage(Storage):
    def __init__(self, location: Any = None, base_url: str | None = None, file_permissions_mode: int | None = None, directory_permissions_mode: int | None = None) -> None: ...
