# distribution: aiohttp        source: aiohttp 3.12, "Client Reference", "Server Reference"; aiohttp/web_runner.py

from typing import Any


class BaseRunner:
    def __init__(self, **kwargs: Any) -> None: ...
    async def setup(self) -> None: ...
    async def cleanup(self) -> None: ...


class AppRunner(BaseRunner):
    def __init__(self, app: Any, **kwargs: Any) -> None: ...


class BaseSite:
    async def start(self) -> None: ...
    async def stop(self) -> None: ...


class TCPSite(BaseSite):
    def __init__(self, runner: BaseRunner, host: Any = None, port: int | None = None, **kwargs: Any) -> None: ...


class UnixSite(BaseSite):
    def __init__(self, runner: BaseRunner, path: Any, **kwargs: Any) -> None: ...


class SockSite(BaseSite):
    def __init__(self, runner: BaseRunner, sock: Any, **kwargs: Any) -> None: ...
