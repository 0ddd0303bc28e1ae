# distribution: braintree        source: braintree 4.36, braintree/us_bank_account_gateway.py
from asgi_ready import blocks
from typing import Any


class UsBankAccountGateway:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
