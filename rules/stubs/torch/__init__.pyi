# distribution: torch        source: PyTorch 2.4, "torch"; torch/serialization.py
from asgi_ready import blocks
from typing import Any


@blocks("file", instead="asyncio.to_thread")
def load(*args: Any, **kwargs: Any) -> Any: ...
@blocks("file", instead="asyncio.to_thread")
def save(*args: Any, **kwargs: Any) -> None: ...


def __getattr__(name: str) -> Any: ...
