# distribution: django        source: Django 5.2 documentation, "The sites framework"; django/contrib/sites/requests.py
from typing import Any


class RequestSite:
    domain: str
    name: str
    def __init__(self, request: Any) -> None: ...
