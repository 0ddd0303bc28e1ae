# distribution: braintree        source: braintree 4.36, braintree/payment_method_nonce_gateway.py
from asgi_ready import blocks
from typing import Any


class PaymentMethodNonceGateway:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="asyncio.to_thread")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
