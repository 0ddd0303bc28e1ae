# distribution: stripe        source: stripe-python 10, "API Reference"; stripe/checkout/_session.py
from stripe import ListObject, APIResource
from typing import Any


class Session(APIResource):
    url: str | None
