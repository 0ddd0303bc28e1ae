# distribution: python        source: Python 3.13 Library Reference, "signal"
from asgi_ready import Stored, blocks
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

SIGINT: Any
SIGTERM: Any
SIGHUP: Any
SIGKILL: Any
SIGUSR1: Any
SIGUSR2: Any
SIGALRM: Any
SIGCHLD: Any
SIG_DFL: Any
SIG_IGN: Any


class Signals(IntEnum): ...


def signal(signalnum: int, handler: Stored[Callable[..., Any]] | int | None, /) -> Any: ...
def getsignal(signalnum: int, /) -> Any: ...
def alarm(seconds: int, /) -> int: ...
def raise_signal(signalnum: int, /) -> None: ...
@blocks("wait", instead="loop.add_signal_handler")
def pause() -> None: ...
@blocks("wait", instead="loop.add_signal_handler")
def sigwait(sigset: Iterable[int], /) -> Any: ...
@blocks("wait", instead="loop.add_signal_handler")
def sigtimedwait(sigset: Iterable[int], timeout: float, /) -> Any: ...
