# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/datastructures.py
from starlette.datastructures import Address as Address, FormData as FormData, Headers as Headers, QueryParams as QueryParams, State as State, UploadFile as StarletteUploadFile, URL as URL
from typing import Any, TypeVar

_T = TypeVar("_T")


class UploadFile(StarletteUploadFile):
    async def write(self, data: bytes) -> None: ...
    async def read(self, size: int = -1) -> bytes: ...
    async def seek(self, offset: int) -> None: ...
    async def close(self) -> None: ...


class DefaultPlaceholder:
    value: Any


def Default(value: _T) -> _T: ...
