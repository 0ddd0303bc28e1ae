# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oidc/core/util.py
from typing import Any


def create_half_hash(s: Any, alg: Any) -> Any: ...
