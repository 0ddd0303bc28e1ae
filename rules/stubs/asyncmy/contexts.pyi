# distribution: asyncmy        source: asyncmy 0.2, README; asyncmy/contexts.py
from collections.abc import Generator
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class _ContextManager(Generic[_T]):
    def __await__(self) -> Generator[Any, None, _T]: ...
    async def __aenter__(self) -> _T: ...
    async def __aexit__(self, exc_type: Any, exc: Any, tb: Any) -> None: ...
