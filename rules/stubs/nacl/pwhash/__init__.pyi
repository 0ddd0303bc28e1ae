# distribution: PyNaCl        source: PyNaCl 1.5, "Password hashing"; src/nacl/pwhash/__init__.py
from asgi_ready import blocks
from typing import Any


@blocks("cpu", instead="asyncio.to_thread")
def str(*args: Any, **kwargs: Any) -> bytes: ...
@blocks("cpu", instead="asyncio.to_thread")
def verify(*args: Any, **kwargs: Any) -> bool: ...
