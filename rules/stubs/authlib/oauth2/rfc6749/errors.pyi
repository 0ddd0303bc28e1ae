# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6749/errors.py
from authlib.oauth2.base import OAuth2Error as OAuth2Error
from typing import Any


class InsecureTransportError(OAuth2Error):
    error: str
    description: str
    @classmethod
    def check(cls, uri: Any) -> None: ...


class InvalidRequestError(OAuth2Error):
    error: str


class InvalidClientError(OAuth2Error):
    error: str
    status_code: int
    def get_headers(self) -> Any: ...


class InvalidGrantError(OAuth2Error):
    error: str


class UnauthorizedClientError(OAuth2Error):
    error: str


class UnsupportedResponseTypeError(OAuth2Error):
    response_type: Any
    error: str
    def __init__(self, response_type: Any, *args: Any, **kwargs: Any) -> None: ...
    def get_error_description(self) -> str: ...


class UnsupportedGrantTypeError(OAuth2Error):
    grant_type: Any
    error: str
    def __init__(self, grant_type: Any) -> None: ...
    def get_error_description(self) -> str: ...


class InvalidScopeError(OAuth2Error):
    error: str
    description: str


class AccessDeniedError(OAuth2Error):
    error: str
    description: str


class ForbiddenError(OAuth2Error):
    realm: Any
    auth_type: Any
    status_code: int
    def __init__(self, auth_type: Any = None, realm: Any = None) -> None: ...
    def get_headers(self) -> Any: ...


class MissingAuthorizationError(ForbiddenError):
    error: str
    description: str


class UnsupportedTokenTypeError(ForbiddenError):
    error: str


class MissingCodeException(OAuth2Error):
    error: str
    description: str


class MissingTokenException(OAuth2Error):
    error: str
    description: str


class MissingTokenTypeException(OAuth2Error):
    error: str
    description: str


class MismatchingStateException(OAuth2Error):
    error: str
    description: str
