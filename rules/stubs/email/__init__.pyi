# distribution: python        source: Python 3.13 Library Reference, "email"
from email.message import Message
from typing import IO, Any


def message_from_string(s: str, *args: Any, **kws: Any) -> Message: ...
def message_from_bytes(s: bytes, *args: Any, **kws: Any) -> Message: ...
def message_from_file(fp: Any, *args: Any, **kws: Any) -> Message:
    fp.read()
def message_from_binary_file(fp: Any, *args: Any, **kws: Any) -> Message:
    fp.read()
