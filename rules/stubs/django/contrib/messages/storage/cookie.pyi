# distribution: django        source: django/contrib/messages/storage/cookie.py
from django.contrib.messages.storage.base import BaseStorage
from typing import Any
import json


class MessageEncoder(json.JSONEncoder):
    message_key: str
    def default(self, obj: Any) -> Any: ...


class MessageDecoder(json.JSONDecoder):
    def process_messages(self, obj: Any) -> Any: ...
    def decode(self, s: Any, **kwargs: Any) -> Any: ...


class MessagePartSerializer:
    def dumps(self, obj: Any) -> Any: ...


class MessagePartGatherSerializer:
    def dumps(self, obj: Any) -> Any: ...


class MessageSerializer:
    def loads(self, data: Any) -> Any: ...


class CookieStorage(BaseStorage):
    signer: Any
    cookie_name: str
    max_cookie_size: int
    not_finished: str
    not_finished_json: Any
    key_salt: str
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


def bisect_keep_left(a: Any, fn: Any) -> Any: ...
def bisect_keep_right(a: Any, fn: Any) -> Any: ...
