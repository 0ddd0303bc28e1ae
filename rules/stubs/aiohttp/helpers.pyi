# distribution: aiohttp        source: aiohttp 3.12, "Client Reference", "Server Reference"; aiohttp/helpers.py
from typing import NamedTuple


class BasicAuth(NamedTuple):
    login: str
    password: str = ""
    encoding: str = "latin1"
    def encode(self) -> str: ...
