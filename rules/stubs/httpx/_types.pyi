# distribution: httpx        source: HTTPX 0.28, "Developer Interface"; httpx/_types.py
class SyncByteStream:
    def close(self) -> None: ...


class AsyncByteStream:
    async def aclose(self) -> None: ...
