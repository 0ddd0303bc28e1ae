# distribution: zhipuai        source: zhipuai 2.1, README; zhipuai/_client.py
from asgi_ready import blocks
from typing import Any

class _Create:
    @blocks("http", instead="asyncio.to_thread")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="asyncio.to_thread")
    def generations(self, *args: Any, **kwargs: Any) -> Any: ...
class _Chat:
    completions: _Create
class ZhipuAI:
    chat: _Chat
    embeddings: _Create
    images: _Create
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
