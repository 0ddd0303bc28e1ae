# distribution: python        source: Python 3.13 Library Reference, "syslog"
from asgi_ready import blocks
from typing import Any

LOG_INFO: int
LOG_ERR: int
LOG_WARNING: int


@blocks("network", instead="logging.handlers.QueueHandler", weight="syscall")
def syslog(*args: Any) -> None: ...
@blocks("network", instead="logging.handlers.QueueHandler", weight="syscall")
def openlog(ident: str = ..., logoption: int = ..., facility: int = ...) -> None: ...
