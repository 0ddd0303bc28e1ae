# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6750/token.py
from authlib.oauth2.rfc6749.errors import InvalidScopeError as InvalidScopeError
from typing import Any


class BearerTokenGenerator:
    expires_generator: Any
    refresh_token_generator: Any
    access_token_generator: Any
    DEFAULT_EXPIRES_IN: int
    GRANT_TYPES_EXPIRES_IN: Any
    def __init__(self, access_token_generator: Any, refresh_token_generator: Any = None, expires_generator: Any = None) -> None: ...
    def _get_expires_in(self, client: Any, grant_type: Any) -> Any: ...
    @staticmethod
    def get_allowed_scope(client: Any, scope: Any) -> Any: ...
    def generate(self, grant_type: Any, client: Any, user: Any = None, scope: Any = None, expires_in: Any = None, include_refresh_token: Any = True) -> Any: ...
    def __call__(self, grant_type: Any, client: Any, user: Any = None, scope: Any = None, expires_in: Any = None, include_refresh_token: Any = True) -> Any: ...
