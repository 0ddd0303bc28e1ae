# distribution: django        source: django/middleware/csrf.py
from django.utils.deprecation import MiddlewareMixin
from typing import Any, Literal

invalid_token_chars_re: Any
REASON_BAD_ORIGIN: str
REASON_NO_REFERER: str
REASON_BAD_REFERER: str
REASON_NO_CSRF_COOKIE: str
REASON_CSRF_TOKEN_MISSING: str
REASON_MALFORMED_REFERER: str
REASON_INSECURE_REFERER: str
REASON_INCORRECT_LENGTH: str
REASON_INVALID_CHARACTERS: str
CSRF_SECRET_LENGTH: int
CSRF_TOKEN_LENGTH: Any
CSRF_ALLOWED_CHARS: Any
CSRF_SESSION_KEY: str


class _Configured:
    uses_sessions: Literal[False]


_configured: _Configured


# The token is in a cookie, or in the session.
def get_token(request: Any) -> Any:
    if _configured.uses_sessions:
        request.session.get("_csrftoken")
def rotate_token(request: Any) -> None: ...


class InvalidTokenFormat(Exception):
    reason: Any
    def __init__(self, reason: Any) -> None: ...


class RejectRequest(Exception):
    reason: Any
    def __init__(self, reason: Any) -> None: ...


class CsrfViewMiddleware(MiddlewareMixin):
    @property
    def csrf_trusted_origins_hosts(self) -> Any: ...
    @property
    def allowed_origins_exact(self) -> Any: ...
    @property
    def allowed_origin_subdomains(self) -> Any: ...
    def process_request(self, request: Any) -> None: ...
    def process_view(self, request: Any, callback: Any, callback_args: Any, callback_kwargs: Any) -> Any: ...
    def process_response(self, request: Any, response: Any) -> Any: ...
