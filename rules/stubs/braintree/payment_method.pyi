# distribution: braintree        source: braintree 4.36, braintree/payment_method.py
from asgi_ready import blocks
from typing import Any


class PaymentMethod:
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def create(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def find(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def update(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def delete(*args: Any, **kwargs: Any) -> Any: ...
