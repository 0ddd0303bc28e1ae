# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/grants/hybrid.py
from authlib.oauth2.rfc6749 import InvalidScopeError as InvalidScopeError
from authlib.oauth2.rfc6749.grants.authorization_code import validate_code_authorization_request as validate_code_authorization_request
from authlib.oidc.core.grants.implicit import OpenIDImplicitGrant as OpenIDImplicitGrant
from authlib.oidc.core.grants.util import is_openid_scope as is_openid_scope
from authlib.oidc.core.grants.util import validate_nonce as validate_nonce
from typing import Any


log: Any


class OpenIDHybridGrant(OpenIDImplicitGrant):
    AUTHORIZATION_CODE_LENGTH: int
    RESPONSE_TYPES: Any
    GRANT_TYPE: str
    DEFAULT_RESPONSE_MODE: str
    def generate_authorization_code(self) -> Any: ...
    def save_authorization_code(self, code: Any, request: Any) -> Any: ...
    def validate_authorization_request(self) -> Any: ...
    def create_granted_params(self, grant_user: Any) -> Any: ...
