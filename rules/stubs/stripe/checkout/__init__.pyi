# distribution: stripe        source: stripe-python 10, "API Reference"; stripe/checkout/_session.py
from stripe import ListObject, _Resource
from typing import Any


class Session(_Resource):
    url: str | None
