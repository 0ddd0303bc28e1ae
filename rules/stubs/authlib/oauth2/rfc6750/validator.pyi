# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6750/validator.py
from authlib.oauth2.rfc6749 import TokenValidator as TokenValidator
from authlib.oauth2.rfc6750.errors import InsufficientScopeError as InsufficientScopeError
from authlib.oauth2.rfc6750.errors import InvalidTokenError as InvalidTokenError
from typing import Any


class BearerTokenValidator(TokenValidator):
    TOKEN_TYPE: str
    def authenticate_token(self, token_string: Any) -> Any: ...
    def validate_token(self, token: Any, scopes: Any, request: Any) -> None: ...
