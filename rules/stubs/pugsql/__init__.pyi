# distribution: pugsql        source: PugSQL 0.3, "API"; pugsql/__init__.py
from asgi_ready import blocks
from pugsql.compiler import Module


@blocks("file", instead="asyncio.to_thread")
def module(sqlpath: str, encoding: str | None = None) -> Module: ...
