"""The payment provider's API."""
from decimal import Decimal

import httpx
import requests
from django.conf import settings


class PaymentError(Exception):
    pass


class PaymentGateway:
    """Synchronous: for the nightly settlement and the admin."""

    def __init__(self, url: str = settings.PAYMENT_URL):
        self.url = url
        self.session = requests.Session()

    def charge(self, reference: str, amount: Decimal) -> str:
        return self._call("charges", {"reference": reference, "amount": str(amount)})["id"]

    def _call(self, name: str, payload: dict) -> dict:
        response = self.session.post(f"{self.url}/{name}", json=payload, timeout=20)
        if response.status_code >= 400:
            raise PaymentError(response.text)
        return response.json()


async def refund(reference: str) -> None:
    """Asynchronous, as new code is."""
    async with httpx.AsyncClient(timeout=20) as client:
        response = await client.post(f"{settings.PAYMENT_URL}/refunds", json={"reference": reference})
        response.raise_for_status()
