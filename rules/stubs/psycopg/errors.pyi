# distribution: psycopg        source: Psycopg 3.2, "Connection classes", "Cursor classes"; psycopg/errors.py
from typing import Any


def __getattr__(name: str) -> Any: ...
