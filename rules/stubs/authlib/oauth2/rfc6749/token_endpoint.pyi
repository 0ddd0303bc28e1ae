# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc6749/token_endpoint.py
from authlib.oauth2.rfc6749.endpoint import Endpoint as Endpoint
from typing import Any


class TokenEndpoint(Endpoint):
    SUPPORTED_TOKEN_TYPES: Any
    CLIENT_AUTH_METHODS: Any
    def authenticate_endpoint_client(self, request: Any) -> Any: ...
    def authenticate_token(self, request: Any, client: Any) -> Any: ...
    def create_endpoint_response(self, request: Any) -> Any: ...
