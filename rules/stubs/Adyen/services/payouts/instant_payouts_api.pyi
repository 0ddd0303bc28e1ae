# distribution: Adyen        source: Adyen 13, Adyen/services/payouts/instant_payouts_api.py
from asgi_ready import blocks
from typing import Any


class InstantPayoutsApi:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def payout(self, *args: Any, **kwargs: Any) -> Any: ...
