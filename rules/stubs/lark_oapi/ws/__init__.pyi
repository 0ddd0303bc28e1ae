# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/ws/client.py: requests behind what is plain, httpx behind `a…`
from asgi_ready import blocks
from typing import Any


class Client:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("loop")
    def start(self) -> None: ...
