# distribution: django        source: django/contrib/auth/tokens.py
from typing import Any


class PasswordResetTokenGenerator:
    key_salt: str
    algorithm: Any
    def __init__(self) -> None: ...
    secret: Any
    secret_fallbacks: Any
    def make_token(self, user: Any) -> str: ...
    def check_token(self, user: Any, token: Any) -> bool: ...

default_token_generator: PasswordResetTokenGenerator
