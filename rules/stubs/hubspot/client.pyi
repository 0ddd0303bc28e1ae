# distribution: hubspot-api-client        source: hubspot-api-client 12, hubspot/client.py
from hubspot.discovery.crm.discovery import Discovery
from typing import Any, Self


class Client:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def create(cls, **kwargs: Any) -> Self: ...
    @property
    def crm(self) -> Discovery: ...
