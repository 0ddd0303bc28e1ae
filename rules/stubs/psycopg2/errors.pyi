# distribution: psycopg2        source: psycopg 2.9, "The psycopg2 module content"; lib/errors.py
from typing import Any


def __getattr__(name: str) -> Any: ...
