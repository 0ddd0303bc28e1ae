# distribution: tortoise-orm        source: Tortoise ORM 0.21, "Query API"; tortoise/__init__.py
from asgi_ready import OnLoop, blocks
from collections.abc import Awaitable
from typing import Any


class Tortoise:
    @classmethod
    async def init(cls, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    async def generate_schemas(cls, safe: bool = True) -> None: ...
    @classmethod
    async def close_connections(cls) -> None: ...
    @classmethod
    def get_connection(cls, connection_name: str) -> Any: ...


@blocks("loop", instead="await")
def run_async(coro: OnLoop[Awaitable[Any]]) -> None: ...
