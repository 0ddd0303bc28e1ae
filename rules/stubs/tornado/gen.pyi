# distribution: tornado        source: Tornado 6.4, "tornado.gen"; tornado/gen.py
from collections.abc import Awaitable
from typing import Any


async def sleep(duration: float) -> None: ...
def coroutine(func):
    return func
def multi(children: Any, quiet_exceptions: Any = ()) -> Awaitable[Any]: ...
def with_timeout(timeout: Any, future: Any, quiet_exceptions: Any = ()) -> Awaitable[Any]: ...
