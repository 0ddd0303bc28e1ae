# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7662/token_validator.py
from authlib.oauth2.rfc6749 import TokenValidator as TokenValidator
from authlib.oauth2.rfc6750 import InsufficientScopeError as InsufficientScopeError
from authlib.oauth2.rfc6750 import InvalidTokenError as InvalidTokenError
from typing import Any


class IntrospectTokenValidator(TokenValidator):
    TOKEN_TYPE: str
    def introspect_token(self, token_string: Any) -> Any: ...
    def authenticate_token(self, token_string: Any) -> Any: ...
    def validate_token(self, token: Any, scopes: Any, request: Any) -> None: ...
