"""Prices in other currencies."""
import time
from decimal import Decimal

import requests
from django.conf import settings
from django.core.cache import cache


class RatesUnavailable(Exception):
    pass


def in_currency(amount: Decimal, currency: str) -> Decimal:
    if currency == "EUR":
        return amount
    return round(amount * rate(currency), 2)


def rate(currency: str) -> Decimal:
    rates = cache.get("rates")
    if rates is None:
        rates = fetch_rates()
        cache.set("rates", rates, timeout=3600)
    try:
        return Decimal(str(rates[currency]))
    except KeyError:
        raise RatesUnavailable(currency) from None


def fetch_rates(attempts: int = 3) -> dict[str, float]:
    for attempt in range(attempts):
        response = requests.get(settings.RATES_URL, timeout=5)
        if response.ok:
            return response.json()["rates"]
        time.sleep(2**attempt)
    raise RatesUnavailable
