# distribution: braintree        source: braintree 4.36, braintree/dispute.py
from asgi_ready import blocks
from typing import Any


class Dispute:
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def accept(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def add_file_evidence(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def add_text_evidence(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def finalize(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def find(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def remove_evidence(*args: Any, **kwargs: Any) -> Any: ...
    @staticmethod
    @blocks("http", instead="asyncio.to_thread")
    def search(*args: Any, **kwargs: Any) -> Any: ...
