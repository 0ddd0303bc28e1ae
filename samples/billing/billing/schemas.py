from datetime import date
from decimal import Decimal

from pydantic import BaseModel


class NewInvoice(BaseModel):
    customer_id: int
    net: Decimal


class InvoiceOut(BaseModel):
    id: int
    issued: date
    net: Decimal
    tax: Decimal
