# distribution: sqlalchemy        source: SQLAlchemy 2.0 Documentation, "Events"; lib/sqlalchemy/event/api.py
from asgi_ready import Stored
from collections.abc import Callable
from typing import Any


def listen(target: Any, identifier: str, fn: Stored[Callable[..., Any]], *args: Any, **kw: Any) -> None: ...
def listens_for(target: Any, identifier: str, *args: Any, **kw: Any):
    def decorate(fn):
        return fn
    return decorate
def remove(target: Any, identifier: str, fn: Stored[Callable[..., Any]]) -> None: ...
def contains(target: Any, identifier: str, fn: Stored[Callable[..., Any]]) -> bool: ...
