# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6749/grants/authorization_code.py
from authlib.oauth2.rfc6749.errors import AccessDeniedError as AccessDeniedError
from authlib.oauth2.rfc6749.errors import InvalidClientError as InvalidClientError
from authlib.oauth2.rfc6749.errors import InvalidGrantError as InvalidGrantError
from authlib.oauth2.rfc6749.errors import InvalidRequestError as InvalidRequestError
from authlib.oauth2.rfc6749.errors import InvalidScopeError as InvalidScopeError
from authlib.oauth2.rfc6749.errors import OAuth2Error as OAuth2Error
from authlib.oauth2.rfc6749.errors import UnauthorizedClientError as UnauthorizedClientError
from authlib.oauth2.rfc6749.grants.base import AuthorizationEndpointMixin as AuthorizationEndpointMixin
from authlib.oauth2.rfc6749.grants.base import BaseGrant as BaseGrant
from authlib.oauth2.rfc6749.grants.base import TokenEndpointMixin as TokenEndpointMixin
from authlib.oauth2.rfc6749.hooks import hooked as hooked
from typing import Any


log: Any


class AuthorizationCodeGrant(BaseGrant, AuthorizationEndpointMixin, TokenEndpointMixin):
    TOKEN_ENDPOINT_AUTH_METHODS: Any
    AUTHORIZATION_CODE_LENGTH: int
    RESPONSE_TYPES: Any
    GRANT_TYPE: str
    def validate_authorization_request(self) -> Any: ...
    def create_authorization_response(self, redirect_uri: str, grant_user: Any) -> Any: ...
    def validate_token_request(self) -> None: ...
    def create_token_response(self) -> Any: ...
    def generate_authorization_code(self) -> Any: ...
    def save_authorization_code(self, code: Any, request: Any) -> Any: ...
    def query_authorization_code(self, code: Any, client: Any) -> Any: ...
    def delete_authorization_code(self, authorization_code: Any) -> Any: ...
    def authenticate_user(self, authorization_code: Any) -> Any: ...

def validate_code_authorization_request(grant: Any) -> Any: ...
