# distribution: Adyen        source: Adyen 13, Adyen/services/payouts/reviewing_api.py
from asgi_ready import blocks
from typing import Any


class ReviewingApi:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def confirm_third_party(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="asyncio.to_thread")
    def decline_third_party(self, *args: Any, **kwargs: Any) -> Any: ...
