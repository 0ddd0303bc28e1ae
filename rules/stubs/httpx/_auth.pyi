# distribution: httpx        source: HTTPX 0.28, "Developer Interface"; httpx/_auth.py
from typing import Any


class Auth:
    requires_request_body: bool
    requires_response_body: bool


class FunctionAuth(Auth):
    def __init__(self, func: Any) -> None: ...


class BasicAuth(Auth):
    def __init__(self, username: Any, password: Any) -> None: ...


class NetRCAuth(Auth):
    def __init__(self, file: str | None = None) -> None: ...


class DigestAuth(Auth):
    def __init__(self, username: Any, password: Any) -> None: ...
