# distribution: aiohttp        source: aiohttp 3.12, "Client Reference", "Server Reference"; aiohttp/web_fileresponse.py
from aiohttp.web_response import StreamResponse
from typing import Any


class FileResponse(StreamResponse):
    def __init__(self, path: Any, chunk_size: int = ..., **kwargs: Any) -> None: ...
