# distribution: httpx        source: HTTPX 0.28, "Developer Interface"; httpx/_content.py
from httpx._types import AsyncByteStream, SyncByteStream


class ByteStream(AsyncByteStream, SyncByteStream):
    def __init__(self, stream: bytes) -> None: ...
