# distribution: braintree        source: braintree 4.36, braintree/subscription.py
from asgi_ready import blocks
from typing import Any


class Subscription:
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def create(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def find(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def retry_charge(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def update(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def cancel(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def search(*args: Any, **kwargs: Any) -> Any: ...
