# distribution: django        source: Django 5.2 documentation, "Sending email"; django/core/mail/__init__.py
from asgi_ready import blocks
from collections.abc import Sequence
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import (
    DEFAULT_ATTACHMENT_MIME_TYPE as DEFAULT_ATTACHMENT_MIME_TYPE,
    BadHeaderError as BadHeaderError,
    EmailAlternative as EmailAlternative,
    EmailAttachment as EmailAttachment,
    EmailMessage as EmailMessage,
    EmailMultiAlternatives as EmailMultiAlternatives,
    forbid_multi_line_headers as forbid_multi_line_headers,
)
from typing import Any

outbox: list[EmailMessage]


def get_connection(backend: str | None = None, fail_silently: bool = False, **kwds: Any) -> BaseEmailBackend: ...
@blocks("network", instead="asgiref.sync.sync_to_async")
def send_mail(
    subject: Any, message: Any, from_email: str | None, recipient_list: Sequence[str], fail_silently: bool = False, auth_user: str | None = None,
    auth_password: str | None = None, connection: Any = None, html_message: str | None = None,
) -> int: ...
@blocks("network", instead="asgiref.sync.sync_to_async")
def send_mass_mail(datatuple: Any, fail_silently: bool = False, auth_user: str | None = None, auth_password: str | None = None, connection: Any = None) -> int: ...
@blocks("network", instead="asgiref.sync.sync_to_async")
def mail_admins(subject: Any, message: Any, fail_silently: bool = False, connection: Any = None, html_message: str | None = None) -> None: ...
@blocks("network", instead="asgiref.sync.sync_to_async")
def mail_managers(subject: Any, message: Any, fail_silently: bool = False, connection: Any = None, html_message: str | None = None) -> None: ...
