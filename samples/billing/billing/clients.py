"""HTTP clients that live as long as the application."""
import httpx

from .config import settings

rates_client: httpx.AsyncClient | None = None


async def open_clients() -> None:
    global rates_client
    rates_client = httpx.AsyncClient(base_url=settings.rates_url, timeout=5)


async def close_clients() -> None:
    if rates_client is not None:
        await rates_client.aclose()
