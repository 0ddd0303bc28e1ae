# distribution: django        source: Django 5.2 documentation, "File storage API"; django/core/files/storage/__init__.py
from django.core.files.storage.base import Storage as Storage
from django.core.files.storage.filesystem import FileSystemStorage as FileSystemStorage
from django.core.files.storage.handler import InvalidStorageError as InvalidStorageError, StorageHandler
from django.core.files.storage.memory import InMemoryStorage as InMemoryStorage
from typing import Any


# Without a setting that says otherwise, the default storage is the file system.
class DefaultStorage(FileSystemStorage): ...


storages: StorageHandler
default_storage: FileSystemStorage


def get_storage_class(import_path: str | None = None) -> type[Storage]: ...
