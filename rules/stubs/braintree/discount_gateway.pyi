# distribution: braintree        source: braintree 4.36, braintree/discount_gateway.py
from asgi_ready import blocks
from typing import Any


class DiscountGateway:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def all(self, *args: Any, **kwargs: Any) -> Any: ...
