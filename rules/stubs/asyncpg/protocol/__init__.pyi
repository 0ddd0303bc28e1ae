# distribution: asyncpg        source: asyncpg 0.30, "API Reference"; asyncpg/protocol/
from collections.abc import Mapping
from typing import Any


class Record(Mapping[Any, Any]):
    def __getitem__(self, key: Any) -> Any: ...
