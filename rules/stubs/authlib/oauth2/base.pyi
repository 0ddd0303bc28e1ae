# distribution: authlib        source: Authlib 1.6, "OAuth 2.0 Provider"; authlib/oauth2/base.py
from authlib.common.errors import AuthlibHTTPError as AuthlibHTTPError
from typing import Any


def invalid_error_characters(text: str) -> Any: ...


class OAuth2Error(AuthlibHTTPError):
    redirect_fragment: Any
    redirect_uri: Any
    state: Any
    def __init__(self, description: Any = None, uri: Any = None, status_code: Any = None, state: Any = None, redirect_uri: Any = None, redirect_fragment: Any = False, error: Any = None) -> None: ...
    def get_body(self) -> Any: ...
    def __call__(self, uri: Any = None) -> Any: ...
