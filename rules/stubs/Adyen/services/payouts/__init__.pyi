# distribution: Adyen        source: Adyen 13, Adyen/services/payouts/__init__.py; requests, pycurl or urllib behind it
from Adyen.services.payouts.initialization_api import InitializationApi
from Adyen.services.payouts.instant_payouts_api import InstantPayoutsApi
from Adyen.services.payouts.reviewing_api import ReviewingApi
from typing import Any


class AdyenPayoutsApi:
    initialization_api: InitializationApi
    instant_payouts_api: InstantPayoutsApi
    reviewing_api: ReviewingApi
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
