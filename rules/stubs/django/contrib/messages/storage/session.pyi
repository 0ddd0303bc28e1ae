# distribution: django        source: django/contrib/messages/storage/session.py
from django.contrib.messages.storage.base import BaseStorage
from typing import Any


class SessionStorage(BaseStorage):
    session_key: str
    def __init__(self, request: Any, *args: Any, **kwargs: Any) -> None: ...
    def serialize_messages(self, messages: Any) -> Any: ...
    def deserialize_messages(self, data: Any) -> Any: ...
