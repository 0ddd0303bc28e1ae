# distribution: django        source: django/contrib/messages/storage/fallback.py
from django.contrib.messages.storage.base import BaseStorage
from typing import Any


class FallbackStorage(BaseStorage):
    storages: Any
    storage_classes: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
