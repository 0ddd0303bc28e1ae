# distribution: aiofiles        source: aiofiles 24.1, README; src/aiofiles/base.py
from typing import Any, Self


class AsyncBase:
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Any: ...
