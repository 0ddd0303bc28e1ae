# distribution: Adyen        source: Adyen 13, Adyen/services/payments/__init__.py; requests, pycurl or urllib behind it
from Adyen.services.payments.modifications_api import ModificationsApi
from Adyen.services.payments.payments_api import PaymentsApi
from typing import Any


class AdyenPaymentsApi:
    modifications_api: ModificationsApi
    payments_api: PaymentsApi
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
