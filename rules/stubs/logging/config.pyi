# distribution: python        source: Python 3.13 Library Reference, "logging.config"
from asgi_ready import blocks
from typing import Any


def dictConfig(config: dict[str, Any]) -> None: ...
@blocks("file", instead="asyncio.to_thread")
def fileConfig(fname: Any, defaults: Any = None, disable_existing_loggers: bool = True, encoding: str | None = None) -> None: ...
