"""An audit trail."""
import json
import time

from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import Response


class AuditMiddleware(BaseHTTPMiddleware):
    """Writes a line for each request, and holds up all others while the disk is busy."""

    def __init__(self, app, path: str):
        super().__init__(app)
        self.path = path

    async def dispatch(self, request: Request, call_next) -> Response:
        started = time.perf_counter()
        response = await call_next(request)
        self.record(request.url.path, response.status_code, time.perf_counter() - started)
        return response

    def record(self, path: str, status: int, seconds: float) -> None:
        line = json.dumps({"path": path, "status": status, "seconds": round(seconds, 4)})
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(line + "\n")
