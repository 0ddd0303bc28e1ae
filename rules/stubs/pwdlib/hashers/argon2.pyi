# distribution: pwdlib        source: pwdlib 0.3; pwdlib/hashers/argon2.py
from pwdlib.hashers.base import HasherProtocol
from typing import Any


class Argon2Hasher(HasherProtocol):
    def __init__(self, time_cost: int = ..., memory_cost: int = ..., parallelism: int = ..., hash_len: int = ..., salt_len: int = ..., type: Any = ...) -> None: ...
