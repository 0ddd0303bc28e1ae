# distribution: httpx2        source: httpx2 2.15: the same surface as httpx 0.28, whose stub this was
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
