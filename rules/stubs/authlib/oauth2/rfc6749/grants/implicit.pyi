# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6749/grants/implicit.py
from authlib.oauth2.rfc6749.errors import AccessDeniedError as AccessDeniedError
from authlib.oauth2.rfc6749.errors import InvalidScopeError as InvalidScopeError
from authlib.oauth2.rfc6749.errors import OAuth2Error as OAuth2Error
from authlib.oauth2.rfc6749.errors import UnauthorizedClientError as UnauthorizedClientError
from authlib.oauth2.rfc6749.grants.base import AuthorizationEndpointMixin as AuthorizationEndpointMixin
from authlib.oauth2.rfc6749.grants.base import BaseGrant as BaseGrant
from authlib.oauth2.rfc6749.hooks import hooked as hooked
from typing import Any


log: Any


class ImplicitGrant(BaseGrant, AuthorizationEndpointMixin):
    AUTHORIZATION_ENDPOINT: bool
    TOKEN_ENDPOINT_AUTH_METHODS: Any
    RESPONSE_TYPES: Any
    GRANT_TYPE: str
    ERROR_RESPONSE_FRAGMENT: bool
    def validate_authorization_request(self) -> Any: ...
    def create_authorization_response(self, redirect_uri: Any, grant_user: Any) -> Any: ...
