# distribution: django        source: Django 5.2 documentation, "Model index reference"; django/db/models/indexes.py
from typing import Any


class Index:
    name: str
    def __init__(self, *expressions: Any, fields: Any = (), name: str | None = None, db_tablespace: str | None = None, opclasses: Any = (), condition: Any = None, include: Any = None) -> None: ...
