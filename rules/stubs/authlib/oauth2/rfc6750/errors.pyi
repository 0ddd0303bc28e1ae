# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6750/errors.py
from authlib.oauth2.base import OAuth2Error as OAuth2Error
from typing import Any


class InvalidTokenError(OAuth2Error):
    extra_attributes: Any
    realm: Any
    error: str
    description: str
    status_code: int
    def __init__(self, description: Any = None, uri: Any = None, status_code: Any = None, state: Any = None, realm: Any = None, extra_attributes: Any = None) -> None: ...
    def get_headers(self) -> Any: ...


class InsufficientScopeError(OAuth2Error):
    error: str
    description: str
    status_code: int
