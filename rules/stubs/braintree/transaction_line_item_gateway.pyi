# distribution: braintree        source: braintree 4.36, braintree/transaction_line_item_gateway.py
from asgi_ready import blocks
from typing import Any


class TransactionLineItemGateway:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def find_all(self, *args: Any, **kwargs: Any) -> Any: ...
