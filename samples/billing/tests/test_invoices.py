import time

from fastapi.testclient import TestClient

from billing.main import app


async def test_health_is_quick():
    started = time.monotonic()
    time.sleep(0.01)
    assert TestClient(app).get("/health").json() == {"status": "ok"}
    assert time.monotonic() - started < 1
