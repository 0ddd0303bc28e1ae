# distribution: braintree        source: braintree 4.36, braintree/credit_card.py
from asgi_ready import blocks
from typing import Any


class CreditCard:
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def create(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def update(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def delete(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def expired(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def expiring_between(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def find(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def from_nonce(*args: Any, **kwargs: Any) -> Any: ...
