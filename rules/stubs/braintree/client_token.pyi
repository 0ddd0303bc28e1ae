# distribution: braintree        source: braintree 4.36, braintree/client_token.py
from asgi_ready import blocks
from typing import Any


class ClientToken:
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def generate(*args: Any, **kwargs: Any) -> Any: ...
