# distribution: turbodbc        source: turbodbc 5.2, "API reference"; turbodbc/connect.py
from asgi_ready import blocks
from turbodbc.connection import Connection
from typing import Any


@blocks("database", instead="aioodbc.connect")
def connect(dsn: str | None = None, turbodbc_options: Any = None, connection_string: str | None = None, **kwargs: Any) -> Connection: ...
