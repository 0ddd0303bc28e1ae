# distribution: httpx2        source: httpx2 2.15: the same surface as httpx 0.28, whose stub this was
class SyncByteStream:
    def close(self) -> None: ...


class AsyncByteStream:
    async def aclose(self) -> None: ...
