import asyncio
from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, HTTPException
from sqlalchemy.orm import Session

from ..database import get_session
from ..models import Customer, Invoice
from ..schemas import InvoiceOut, NewInvoice
from ..services.ledger import balance, post_entry
from ..services.rates import exchange_rate
from ..services.tax import tax_for

router = APIRouter()

Database = Annotated[Session, Depends(get_session)]


@router.post("/", status_code=201)
async def create_invoice(new: NewInvoice, session: Database, background: BackgroundTasks) -> InvoiceOut:
    customer = session.get(Customer, new.customer_id)
    if customer is None:
        raise HTTPException(404, "no such customer")
    invoice = Invoice(customer_id=customer.id, issued=date.today(), net=new.net, tax=tax_for(new.net, customer.country))
    session.add(invoice)
    session.commit()
    background.add_task(post_entry, invoice.id, str(invoice.net))
    return InvoiceOut(id=invoice.id, issued=invoice.issued, net=invoice.net, tax=invoice.tax)


@router.get("/{invoice_id}")
async def read_invoice(invoice_id: int, session: Database, currency: str = "EUR") -> dict:
    invoice = session.query(Invoice).filter(Invoice.id == invoice_id).one_or_none()
    if invoice is None:
        raise HTTPException(404)
    rate = await exchange_rate(currency) if currency != "EUR" else Decimal(1)
    return {"net": invoice.net * rate, "tax": invoice.tax * rate}


@router.post("/{invoice_id}/post")
async def post_invoice(invoice_id: int, amount: str) -> dict[str, str]:
    post_entry(invoice_id, amount)
    return {"balance": await balance()}


@router.post("/{invoice_id}/repost")
async def repost_invoice(invoice_id: int, amount: str) -> dict[str, str]:
    await asyncio.to_thread(post_entry, invoice_id, amount)
    return {"balance": await balance()}
