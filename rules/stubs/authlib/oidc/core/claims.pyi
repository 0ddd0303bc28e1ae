# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/claims.py
from authlib.oauth2.claims import JWTClaims as JWTClaims
from authlib.oauth2.rfc6749.util import scope_to_list as scope_to_list
from authlib.oidc.core.util import create_half_hash as create_half_hash
from typing import Any


_REGISTERED_CLAIMS: Any


class IDToken(JWTClaims):
    ESSENTIAL_CLAIMS: Any
    def validate(self, now: Any = None, leeway: Any = 0) -> None: ...
    def validate_auth_time(self) -> None: ...
    def validate_nonce(self) -> None: ...
    def validate_amr(self) -> None: ...
    def validate_azp(self) -> None: ...
    def validate_at_hash(self) -> None: ...


class CodeIDToken(IDToken):
    RESPONSE_TYPES: Any
    REGISTERED_CLAIMS: Any


class ImplicitIDToken(IDToken):
    RESPONSE_TYPES: Any
    ESSENTIAL_CLAIMS: Any
    REGISTERED_CLAIMS: Any
    def validate_at_hash(self) -> None: ...


class HybridIDToken(ImplicitIDToken):
    RESPONSE_TYPES: Any
    REGISTERED_CLAIMS: Any
    def validate(self, now: Any = None, leeway: Any = 0) -> None: ...
    def validate_c_hash(self) -> None: ...


class UserInfo(dict):
    REGISTERED_CLAIMS: Any
    SCOPES_CLAIMS_MAPPING: Any
    def validate_locale(self) -> None: ...
    def filter(self, scope: str) -> Any: ...

def get_claim_cls_by_response_type(response_type: Any) -> Any: ...
