# distribution: braintree        source: braintree 4.36, braintree/add_on_gateway.py
from asgi_ready import blocks
from typing import Any


class AddOnGateway:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def all(self, *args: Any, **kwargs: Any) -> Any: ...
