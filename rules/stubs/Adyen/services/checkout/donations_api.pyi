# distribution: Adyen        source: Adyen 13, Adyen/services/checkout/donations_api.py
from asgi_ready import blocks
from typing import Any


class DonationsApi:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def donation_campaigns(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="asyncio.to_thread")
    def donations(self, *args: Any, **kwargs: Any) -> Any: ...
