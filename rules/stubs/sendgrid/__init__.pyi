# distribution: sendgrid        source: sendgrid-python 6.11; sendgrid/sendgrid.py, base_interface.py
from asgi_ready import blocks
from typing import Any


class SendGridAPIClient:
    def __init__(self, api_key: str | None = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="asyncio.to_thread")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    client: Any
