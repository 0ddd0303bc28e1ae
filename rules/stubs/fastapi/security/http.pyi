# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/security/http.py
from fastapi.requests import Request
from fastapi.security.base import SecurityBase
from typing import Any


class HTTPBasicCredentials:
    username: str
    password: str
    def __init__(self, **data: Any) -> None: ...


class HTTPAuthorizationCredentials:
    scheme: str
    credentials: str
    def __init__(self, **data: Any) -> None: ...


class HTTPBasic(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> HTTPBasicCredentials | None: ...


class HTTPBearer(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> HTTPAuthorizationCredentials | None: ...


class HTTPDigest(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> HTTPAuthorizationCredentials | None: ...
