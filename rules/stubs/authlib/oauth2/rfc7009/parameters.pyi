# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/rfc7009/parameters.py
from typing import Any


def prepare_revoke_token_request(token: Any, token_type_hint: Any = None, body: Any = None, headers: Any = None) -> Any: ...
