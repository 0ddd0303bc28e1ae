from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session, selectinload

from ..database import get_async_session, get_session
from ..models import Customer

router = APIRouter()

AsyncDatabase = Annotated[AsyncSession, Depends(get_async_session)]


@router.get("/")
def list_customers(session: Session = Depends(get_session)) -> list[str]:
    """A plain function: FastAPI calls it in a thread, so it may wait."""
    return [customer.name for customer in session.scalars(select(Customer).order_by(Customer.name))]


@router.get("/{customer_id}")
async def customer(customer_id: int, session: AsyncDatabase) -> dict:
    found = await session.get(Customer, customer_id, options=[selectinload(Customer.invoices)])
    if found is None:
        raise HTTPException(404)
    return {"name": found.name, "invoices": len(found.invoices)}
