# distribution: Adyen        source: Adyen 13, Adyen/services/recurring/__init__.py; requests, pycurl or urllib behind it
from Adyen.services.recurring.recurring_api import RecurringApi
from typing import Any


class AdyenRecurringApi:
    recurring_api: RecurringApi
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
