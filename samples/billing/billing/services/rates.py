"""Exchange rates, asked for without holding anybody up."""
from decimal import Decimal

from .. import clients

_known: dict[str, Decimal] = {}


async def exchange_rate(currency: str) -> Decimal:
    if currency not in _known:
        response = await clients.rates_client.get("/", params={"currency": currency})
        _known[currency] = Decimal(str(response.json()["rate"]))
    return _known[currency]
