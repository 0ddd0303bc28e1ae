# distribution: django        source: Django 5.2 documentation, "The EmailMessage class"; django/core/mail/message.py
from asgi_ready import blocks
from typing import Any, NamedTuple

DEFAULT_ATTACHMENT_MIME_TYPE: str


class BadHeaderError(ValueError): ...


class EmailAlternative(NamedTuple):
    content: str
    mimetype: str


class EmailAttachment(NamedTuple):
    filename: str | None
    content: Any
    mimetype: str | None


def forbid_multi_line_headers(name: str, val: str, encoding: str) -> tuple[str, str]: ...
def sanitize_address(addr: Any, encoding: str) -> str: ...


class EmailMessage:
    content_subtype: str
    mixed_subtype: str
    encoding: Any
    to: list[str]
    cc: list[str]
    bcc: list[str]
    reply_to: list[str]
    from_email: str
    subject: str
    body: str
    attachments: list[Any]
    extra_headers: dict[str, str]
    connection: Any
    def __init__(
        self, subject: Any = "", body: Any = "", from_email: str | None = None, to: Any = None, bcc: Any = None, connection: Any = None,
        attachments: Any = None, headers: Any = None, cc: Any = None, reply_to: Any = None,
    ) -> None: ...
    def get_connection(self, fail_silently: bool = False) -> Any: ...
    def message(self, *, policy: Any = None) -> Any: ...
    def recipients(self) -> list[str]: ...
    @blocks("network", instead="asgiref.sync.sync_to_async")
    def send(self, fail_silently: bool = False) -> int: ...
    def attach(self, filename: Any = None, content: Any = None, mimetype: str | None = None) -> None: ...
    @blocks("file", instead="asgiref.sync.sync_to_async")
    def attach_file(self, path: Any, mimetype: str | None = None) -> None: ...


class EmailMultiAlternatives(EmailMessage):
    alternatives: list[Any]
    def __init__(
        self, subject: Any = "", body: Any = "", from_email: str | None = None, to: Any = None, bcc: Any = None, connection: Any = None,
        attachments: Any = None, headers: Any = None, alternatives: Any = None, cc: Any = None, reply_to: Any = None,
    ) -> None: ...
    def attach_alternative(self, content: Any, mimetype: str) -> None: ...
