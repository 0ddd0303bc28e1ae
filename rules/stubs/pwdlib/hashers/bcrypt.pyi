# distribution: pwdlib        source: pwdlib 0.3; pwdlib/hashers/bcrypt.py
from pwdlib.hashers.base import HasherProtocol
from typing import Any


class BcryptHasher(HasherProtocol):
    def __init__(self, rounds: int = 12, prefix: Any = "2b") -> None: ...
