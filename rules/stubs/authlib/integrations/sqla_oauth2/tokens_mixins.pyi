# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/integrations/sqla_oauth2/tokens_mixins.py
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin as AuthorizationCodeMixin
from authlib.oauth2.rfc6749 import TokenMixin as TokenMixin
from typing import Any


class OAuth2AuthorizationCodeMixin(AuthorizationCodeMixin):
    code: Any
    client_id: Any
    redirect_uri: Any
    response_type: Any
    scope: Any
    nonce: Any
    auth_time: Any
    acr: Any
    amr: Any
    code_challenge: Any
    code_challenge_method: Any
    def is_expired(self) -> bool: ...
    def get_redirect_uri(self) -> Any: ...
    def get_scope(self) -> Any: ...
    def get_auth_time(self) -> Any: ...
    def get_acr(self) -> Any: ...
    def get_amr(self) -> Any: ...
    def get_nonce(self) -> Any: ...


class OAuth2TokenMixin(TokenMixin):
    client_id: Any
    token_type: Any
    access_token: Any
    refresh_token: Any
    scope: Any
    issued_at: Any
    access_token_revoked_at: Any
    refresh_token_revoked_at: Any
    expires_in: Any
    def check_client(self, client: Any) -> bool: ...
    def get_scope(self) -> Any: ...
    def get_expires_in(self) -> Any: ...
    def is_revoked(self) -> Any: ...
    def is_expired(self) -> bool: ...
