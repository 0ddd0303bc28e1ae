# distribution: pwdlib        source: pwdlib 0.3; pwdlib/_hash.py
from asgi_ready import blocks
from collections.abc import Sequence
from pwdlib.hashers.base import HasherProtocol
from typing import Self


# Whichever hasher it has, hashing and verifying take tens to hundreds of milliseconds.
class PasswordHash:
    hashers: Sequence[HasherProtocol]
    current_hasher: HasherProtocol
    def __init__(self, hashers: Sequence[HasherProtocol]) -> None: ...
    @classmethod
    def recommended(cls) -> Self: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def verify(self, password: str | bytes, hash: str | bytes) -> bool: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def verify_and_update(self, password: str | bytes, hash: str | bytes) -> tuple[bool, str | None]: ...
