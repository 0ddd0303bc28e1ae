# distribution: django        source: Django 5.2 documentation, "Email backends"; django/core/mail/backends/filebased.py
from django.core.mail.backends.base import BaseEmailBackend


class EmailBackend(BaseEmailBackend): ...
