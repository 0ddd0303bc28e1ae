# distribution: httpx2        source: httpx2 2.15: the same surface as httpx 0.28, whose stub this was
from httpx2._types import AsyncByteStream, SyncByteStream


class ByteStream(AsyncByteStream, SyncByteStream):
    def __init__(self, stream: bytes) -> None: ...
