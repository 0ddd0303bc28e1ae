# distribution: cryptography        source: cryptography 44.0, "Key derivation functions"; cryptography/hazmat/primitives/kdf/scrypt.py
from asgi_ready import blocks
from typing import Any

class Scrypt:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def derive(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(self, *args: Any, **kwargs: Any) -> Any: ...
