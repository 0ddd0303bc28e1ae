"""Tax by country, from the authority's service."""
from decimal import Decimal
from functools import lru_cache

import requests

from ..config import settings

STANDARD = {"DE": Decimal("0.19"), "FR": Decimal("0.20"), "IE": Decimal("0.23")}


def tax_for(net: Decimal, country: str) -> Decimal:
    return round(net * tax_rate(country), 2)


@lru_cache(maxsize=64)
def tax_rate(country: str) -> Decimal:
    if country in STANDARD:
        return STANDARD[country]
    return TaxClient(settings.tax_url).rate(country)


class TaxClient:
    def __init__(self, url: str):
        self.url = url

    def rate(self, country: str) -> Decimal:
        answer = requests.get(f"{self.url}/rates/{country}", timeout=10)
        answer.raise_for_status()
        return Decimal(answer.json()["standard"])
