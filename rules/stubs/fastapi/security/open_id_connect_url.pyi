# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/security/open_id_connect_url.py
from fastapi.requests import Request
from fastapi.security.base import SecurityBase
from typing import Any


class OpenIdConnect(SecurityBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, request: Request) -> str | None: ...
