# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/claims.py
from typing import Any


class ClaimsOption(TypedDict):
    essential: bool
    allow_blank: bool | None
    value: Any
    values: Any
    validate: Any


class BaseClaims(dict):
    params: Any
    options: Any
    header: Any
    _validate_hooks: Any
    registry_cls: Any
    REGISTERED_CLAIMS: Any
    def __init__(self, claims: Any, header: Any, options: Any = None, params: Any = None) -> None: ...
    def _extract_validate_hooks(self, options: Any) -> None: ...
    def _run_validate_hooks(self) -> None: ...
    def get_registered_claims(self) -> Any: ...
    def validate(self, now: Any = None, leeway: Any = 0) -> None: ...


class JWTClaims(BaseClaims):
    registry_cls: Any
    REGISTERED_CLAIMS: Any
    def validate(self, now: Any = None, leeway: Any = 0) -> None: ...
