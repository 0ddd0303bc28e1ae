# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/security/oauth2.py
from fastapi.requests import Request
from fastapi.security.base import SecurityBase
from typing import Any


class OAuth2PasswordRequestForm:
    grant_type: str | None
    username: str
    password: str
    scopes: list[str]
    client_id: str | None
    client_secret: str | None
    def __init__(self, **kwargs: Any) -> None: ...


class OAuth2PasswordRequestFormStrict(OAuth2PasswordRequestForm): ...


class SecurityScopes:
    scopes: list[str]
    scope_str: str
    def __init__(self, scopes: Any = None) -> None: ...


class OAuth2(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> str | None: ...


class OAuth2PasswordBearer(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> str | None: ...


class OAuth2AuthorizationCodeBearer(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> str | None: ...
