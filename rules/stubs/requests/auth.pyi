# distribution: requests        source: Requests 2.32, "Developer Interface"; src/requests/auth.py
from typing import Any


class AuthBase:
    def __call__(self, r: Any) -> Any: ...


class HTTPBasicAuth(AuthBase):
    username: str
    password: str
    def __init__(self, username: Any, password: Any) -> None: ...


class HTTPProxyAuth(HTTPBasicAuth): ...


class HTTPDigestAuth(AuthBase):
    def __init__(self, username: Any, password: Any) -> None: ...
