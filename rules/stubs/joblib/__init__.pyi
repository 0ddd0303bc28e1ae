# distribution: joblib        source: joblib 1.4; joblib/numpy_pickle.py
from asgi_ready import blocks
from typing import Any


@blocks("file", instead="asyncio.to_thread")
def load(*args: Any, **kwargs: Any) -> Any: ...
@blocks("file", instead="asyncio.to_thread")
def dump(*args: Any, **kwargs: Any) -> list[str]: ...


def __getattr__(name: str) -> Any: ...
