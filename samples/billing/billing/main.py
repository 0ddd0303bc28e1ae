from contextlib import asynccontextmanager

from fastapi import FastAPI

from .clients import close_clients, open_clients
from .middleware import AuditMiddleware
from .routers import customers, invoices, webhooks


@asynccontextmanager
async def lifespan(app: FastAPI):
    await open_clients()
    yield
    await close_clients()


app = FastAPI(title="Billing", lifespan=lifespan)
app.add_middleware(AuditMiddleware, path="/var/log/billing/audit.log")
app.include_router(customers.router, prefix="/customers")
app.include_router(invoices.router, prefix="/invoices")
app.include_router(webhooks.router, prefix="/webhooks")


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}
