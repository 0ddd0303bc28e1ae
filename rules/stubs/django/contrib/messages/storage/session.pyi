# distribution: django        source: django/contrib/messages/storage/session.py
from django.contrib.messages.storage.base import BaseStorage, Message
from typing import Any


class SessionStorage(BaseStorage):
    session_key: str
    def __init__(self, request, *args, **kwargs):
        self.request = request
    def _get(self):
        self.request.session.get(self.session_key)
    def __len__(self) -> int:
        self._get()
    def __iter__(self):
        self._get()
        yield Message(0, "")
    def __contains__(self, item) -> bool:
        self._get()
    def serialize_messages(self, messages: Any) -> Any: ...
    def deserialize_messages(self, data: Any) -> Any: ...
