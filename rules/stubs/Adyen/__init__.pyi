# distribution: Adyen        source: Adyen 13, Adyen/__init__.py
from Adyen.services.checkout import AdyenCheckoutApi
from Adyen.services.payments import AdyenPaymentsApi
from Adyen.services.payouts import AdyenPayoutsApi
from Adyen.services.recurring import AdyenRecurringApi
from typing import Any


class Adyen:
    checkout: AdyenCheckoutApi
    payment: AdyenPaymentsApi
    payout: AdyenPayoutsApi
    recurring: AdyenRecurringApi
    def __init__(self, **kwargs: Any) -> None: ...


checkout: AdyenCheckoutApi
payment: AdyenPaymentsApi
payout: AdyenPayoutsApi
recurring: AdyenRecurringApi
