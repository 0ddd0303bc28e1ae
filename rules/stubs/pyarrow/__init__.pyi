# distribution: pyarrow        source: Apache Arrow 21, "Arrow Flight RPC"; python/pyarrow/__init__.py
from typing import Any

__version__: str


def __getattr__(name: str) -> Any: ...
