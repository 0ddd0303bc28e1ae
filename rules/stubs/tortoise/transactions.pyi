# distribution: tortoise-orm        source: Tortoise ORM 0.21, "Query API"; tortoise/transactions.py
from typing import Any, AsyncContextManager


def in_transaction(connection_name: str | None = None) -> AsyncContextManager[Any]: ...
def atomic(connection_name: str | None = None):
    def decorate(func):
        return func
    return decorate
