# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6749/grants/client_credentials.py
from authlib.oauth2.rfc6749.errors import UnauthorizedClientError as UnauthorizedClientError
from authlib.oauth2.rfc6749.grants.base import BaseGrant as BaseGrant
from authlib.oauth2.rfc6749.grants.base import TokenEndpointMixin as TokenEndpointMixin
from authlib.oauth2.rfc6749.hooks import hooked as hooked
from typing import Any


log: Any


class ClientCredentialsGrant(BaseGrant, TokenEndpointMixin):
    GRANT_TYPE: str
    def validate_token_request(self) -> None: ...
    def create_token_response(self) -> Any: ...
