# distribution: django        source: Django documentation 5.2, "Sending email"
from asgi_ready import blocks
from collections.abc import Sequence
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import EmailMessage as EmailMessage, EmailMultiAlternatives as EmailMultiAlternatives, BadHeaderError as BadHeaderError
from typing import Any

outbox: list[EmailMessage]


def get_connection(backend: str | None = None, fail_silently: bool = False, **kwds: Any) -> BaseEmailBackend: ...
@blocks("network", instead="sync_to_async(send_mail)")
def send_mail(
    subject: Any, message: Any, from_email: str | None, recipient_list: Sequence[str], fail_silently: bool = False, auth_user: str | None = None,
    auth_password: str | None = None, connection: Any = None, html_message: str | None = None,
) -> int: ...
@blocks("network", instead="sync_to_async(send_mass_mail)")
def send_mass_mail(datatuple: Any, fail_silently: bool = False, auth_user: str | None = None, auth_password: str | None = None, connection: Any = None) -> int: ...
@blocks("network", instead="sync_to_async(mail_admins)")
def mail_admins(subject: Any, message: Any, fail_silently: bool = False, connection: Any = None, html_message: str | None = None) -> None: ...
@blocks("network", instead="sync_to_async(mail_managers)")
def mail_managers(subject: Any, message: Any, fail_silently: bool = False, connection: Any = None, html_message: str | None = None) -> None: ...
