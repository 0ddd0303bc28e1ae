# distribution: fastapi-mail        source: FastAPI-Mail 1.4; fastapi_mail/fastmail.py
from typing import Any


class ConnectionConfig:
    def __init__(self, **kwargs: Any) -> None: ...


class MessageSchema:
    def __init__(self, **kwargs: Any) -> None: ...


class FastMail:
    def __init__(self, config: Any) -> None: ...
    async def send_message(self, message: Any, template_name: str | None = None) -> None: ...


MessageType: Any
