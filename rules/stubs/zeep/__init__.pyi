# distribution: zeep        source: Zeep 4.2; src/zeep/__init__.py
from typing import Any
from zeep.client import AsyncClient as AsyncClient, CachingClient as CachingClient, Client as Client

Settings: Any
Transport: Any
