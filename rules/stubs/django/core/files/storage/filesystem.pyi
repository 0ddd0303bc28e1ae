# distribution: django        source: Django 5.2 documentation, "The FileSystemStorage class"; django/core/files/storage/filesystem.py
from asgi_ready import blocks
from django.core.files.base import File
from django.core.files.storage.base import Storage
from io import BufferedReader
from typing import Any
import datetime

_file: BufferedReader


class FileSystemStorage(Storage):
    base_location: str
    location: str
    base_url: str
    def __init__(self, location: Any = None, base_url: str | None = None, file_permissions_mode: int | None = None, directory_permissions_mode: int | None = None, allow_overwrite: bool = False) -> None: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def _open(self, name, mode="rb"):
        return File(_file)
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def _save(self, name: str, content: Any) -> str: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def open(self, name, mode="rb"):
        return self._open(name, mode)
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def delete(self, name: str) -> None: ...
    @blocks("file", instead="asgiref.sync.sync_to_async", weight="syscall")
    def exists(self, name: str) -> bool: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def listdir(self, path: str) -> tuple[list[str], list[str]]: ...
    @blocks("file", instead="asgiref.sync.sync_to_async", weight="syscall")
    def size(self, name: str) -> int: ...
    @blocks("file", instead="asgiref.sync.sync_to_async", weight="syscall")
    def get_accessed_time(self, name: str) -> datetime.datetime: ...
    @blocks("file", instead="asgiref.sync.sync_to_async", weight="syscall")
    def get_created_time(self, name: str) -> datetime.datetime: ...
    @blocks("file", instead="asgiref.sync.sync_to_async", weight="syscall")
    def get_modified_time(self, name: str) -> datetime.datetime: ...
