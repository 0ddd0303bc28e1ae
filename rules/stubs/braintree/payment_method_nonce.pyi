# distribution: braintree        source: braintree 4.36, braintree/payment_method_nonce.py
from asgi_ready import blocks
from typing import Any


class PaymentMethodNonce:
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def create(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def find(*args: Any, **kwargs: Any) -> Any: ...
