# distribution: thrift        source: Apache Thrift 0.20, lib/py/src/transport/TTransport.py
from typing import Any


class TTransportException(Exception): ...


# A buffered transport hands on to the one that it is made with.
class TTransportBase:
    def isOpen(self) -> bool: ...
    def open(self) -> None: ...
    def close(self) -> None: ...
    def read(self, sz: int) -> bytes: ...
    def readAll(self, sz: int) -> bytes: ...
    def write(self, buf: bytes) -> None: ...
    def flush(self) -> None: ...


class TBufferedTransport(TTransportBase):
    def __init__(self, trans: Any, rbuf_size: int = 4096) -> None:
        self.trans = trans
    def open(self) -> None:
        self.trans.open()
    def read(self, sz: int) -> bytes:
        return self.trans.read(sz)
    def flush(self) -> None:
        self.trans.flush()


class TFramedTransport(TTransportBase):
    def __init__(self, trans: Any) -> None:
        self.trans = trans
    def open(self) -> None:
        self.trans.open()
    def read(self, sz: int) -> bytes:
        return self.trans.read(sz)
    def flush(self) -> None:
        self.trans.flush()


class TMemoryBuffer(TTransportBase):
    def __init__(self, value: Any = None, offset: int = 0) -> None: ...
    def getvalue(self) -> bytes: ...
