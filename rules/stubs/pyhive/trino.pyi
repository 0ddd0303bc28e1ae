# distribution: PyHive        source: PyHive 0.7, pyhive/trino.py
from pyhive import presto
from typing import Any


def connect(*args: Any, **kwargs: Any) -> Connection: ...


class Connection(presto.Connection):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def cursor(self, *args: Any, **kwargs: Any) -> Cursor: ...


class Cursor(presto.Cursor): ...
