# distribution: aiofiles        source: aiofiles 24.1, README; src/aiofiles/threadpool/__init__.py

from aiofiles.threadpool.text import AsyncTextIOWrapper
from collections.abc import Generator
from typing import Any


class _Opening:
    def __await__(self) -> Generator[Any, None, AsyncTextIOWrapper]: ...
    async def __aenter__(self) -> AsyncTextIOWrapper: ...
    async def __aexit__(self, *args: Any) -> None: ...


def open(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> _Opening: ...
