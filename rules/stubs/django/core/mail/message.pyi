# distribution: django        source: Django documentation 5.2, "The EmailMessage class"
from asgi_ready import blocks
from collections.abc import Sequence
from typing import Any


class BadHeaderError(ValueError): ...


class EmailMessage:
    to: list[str]
    cc: list[str]
    bcc: list[str]
    reply_to: list[str]
    from_email: str
    subject: str
    body: str
    attachments: list[Any]
    extra_headers: dict[str, str]
    content_subtype: str
    connection: Any
    def __init__(
        self, subject: Any = "", body: Any = "", from_email: str | None = None, to: Any = None, bcc: Any = None, connection: Any = None,
        attachments: Any = None, headers: Any = None, cc: Any = None, reply_to: Any = None,
    ) -> None: ...
    def get_connection(self, fail_silently: bool = False) -> Any: ...
    def message(self) -> Any: ...
    def recipients(self) -> list[str]: ...
    @blocks("network", instead="sync_to_async(message.send)")
    def send(self, fail_silently: bool = False) -> int: ...
    def attach(self, filename: Any = None, content: Any = None, mimetype: str | None = None) -> None: ...
    @blocks("file", instead="sync_to_async")
    def attach_file(self, path: Any, mimetype: str | None = None) -> None: ...


class EmailMultiAlternatives(EmailMessage):
    alternatives: list[Any]
    def attach_alternative(self, content: Any, mimetype: str) -> None: ...
