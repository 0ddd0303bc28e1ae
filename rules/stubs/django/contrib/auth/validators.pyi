# distribution: django        source: django/contrib/auth/validators.py
from django.core import validators
from typing import Any


class ASCIIUsernameValidator(validators.RegexValidator):
    regex: str
    message: Any
    flags: Any


class UnicodeUsernameValidator(validators.RegexValidator):
    regex: str
    message: Any
    flags: int
