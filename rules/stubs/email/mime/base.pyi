# distribution: python        source: Python 3.13 Library Reference, "email.mime"
from email.message import Message
from typing import Any


class MIMEBase(Message):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
