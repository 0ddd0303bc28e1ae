# distribution: pysnmp        source: pysnmp 4.4, pysnmp/hlapi/asyncore/sync/cmdgen.py, ntforg.py: generators that ask the agent for each step; asynchronous under pysnmp.hlapi.asyncio, and only so from version 6
from asgi_ready import VERSION, blocks
from collections.abc import Iterator
from typing import Any


if VERSION < (6, 0):
    @blocks("network", instead="pysnmp.hlapi.asyncio.getCmd", weight="unbounded")
    def _ask() -> None: ...
    def getCmd(*args: Any, **kwargs: Any) -> Iterator[Any]:
        _ask()
        yield ()
    def setCmd(*args: Any, **kwargs: Any) -> Iterator[Any]:
        _ask()
        yield ()
    def nextCmd(*args: Any, **kwargs: Any) -> Iterator[Any]:
        _ask()
        yield ()
    def bulkCmd(*args: Any, **kwargs: Any) -> Iterator[Any]:
        _ask()
        yield ()
    def sendNotification(*args: Any, **kwargs: Any) -> Iterator[Any]:
        _ask()
        yield ()


class SnmpEngine:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class CommunityData:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class UsmUserData:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class UdpTransportTarget:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ContextData:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ObjectType:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class ObjectIdentity:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class NotificationType:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
