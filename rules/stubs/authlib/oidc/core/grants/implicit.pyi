# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/grants/implicit.py
from authlib.oauth2.rfc6749 import AccessDeniedError as AccessDeniedError
from authlib.oauth2.rfc6749 import ImplicitGrant as ImplicitGrant
from authlib.oauth2.rfc6749 import InvalidScopeError as InvalidScopeError
from authlib.oauth2.rfc6749 import OAuth2Error as OAuth2Error
from authlib.oauth2.rfc6749.errors import InvalidRequestError as InvalidRequestError
from authlib.oauth2.rfc6749.hooks import hooked as hooked
from authlib.oidc.core.grants._legacy import LegacyMixin as LegacyMixin
from authlib.oidc.core.grants.util import create_half_hash as create_half_hash
from authlib.oidc.core.grants.util import create_response_mode_response as create_response_mode_response
from authlib.oidc.core.grants.util import is_openid_scope as is_openid_scope
from authlib.oidc.core.grants.util import validate_nonce as validate_nonce
from authlib.oidc.core.grants.util import validate_request_prompt as validate_request_prompt
from typing import Any


log: Any


class OpenIDImplicitGrant(LegacyMixin, ImplicitGrant):
    RESPONSE_TYPES: Any
    DEFAULT_RESPONSE_MODE: str
    def exists_nonce(self, nonce: Any, request: Any) -> Any: ...
    def generate_user_info(self, user: Any, scope: Any) -> Any: ...
    def get_audiences(self, request: Any) -> Any: ...
    def validate_authorization_request(self) -> Any: ...
    def validate_consent_request(self) -> Any: ...
    def create_authorization_response(self, redirect_uri: Any, grant_user: Any) -> Any: ...
    def create_granted_params(self, grant_user: Any) -> Any: ...
    def process_implicit_token(self, token: Any, code: Any = None) -> Any: ...
    def _compatible_resolve_jwt_config(self, grant: Any, client: Any) -> Any: ...
