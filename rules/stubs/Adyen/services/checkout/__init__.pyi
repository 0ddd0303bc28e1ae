# distribution: Adyen        source: Adyen 13, Adyen/services/checkout/__init__.py; requests, pycurl or urllib behind it
from Adyen.services.checkout.donations_api import DonationsApi
from Adyen.services.checkout.modifications_api import ModificationsApi
from Adyen.services.checkout.orders_api import OrdersApi
from Adyen.services.checkout.payment_links_api import PaymentLinksApi
from Adyen.services.checkout.payments_api import PaymentsApi
from Adyen.services.checkout.recurring_api import RecurringApi
from Adyen.services.checkout.utility_api import UtilityApi
from typing import Any


class AdyenCheckoutApi:
    donations_api: DonationsApi
    modifications_api: ModificationsApi
    orders_api: OrdersApi
    payment_links_api: PaymentLinksApi
    payments_api: PaymentsApi
    recurring_api: RecurringApi
    utility_api: UtilityApi
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
