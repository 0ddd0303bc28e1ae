# distribution: braintree        source: braintree 4.36, braintree/client_token_gateway.py
from asgi_ready import blocks
from typing import Any


class ClientTokenGateway:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def generate(self, *args: Any, **kwargs: Any) -> Any: ...
