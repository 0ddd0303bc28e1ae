# distribution: aiosqlite        source: aiosqlite 0.20, "API Reference"; aiosqlite/context.py
from collections.abc import Generator
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class Result(Generic[_T]):
    def __await__(self) -> Generator[Any, None, _T]: ...
    async def __aenter__(self) -> _T: ...
    async def __aexit__(self, *args: Any) -> None: ...
