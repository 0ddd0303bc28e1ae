# distribution: together        source: together 1.5, README; src/together/client.py
from asgi_ready import blocks
from typing import Any

class _Create:
    @blocks("http", instead="together.AsyncTogether")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="together.AsyncTogether")
    def generate(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="together.AsyncTogether")
    def rerank(self, *args: Any, **kwargs: Any) -> Any: ...
class _AsyncCreate:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def generate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rerank(self, *args: Any, **kwargs: Any) -> Any: ...
class _Chat:
    completions: _Create
class _AsyncChat:
    completions: _AsyncCreate
class Together:
    chat: _Chat
    completions: _Create
    embeddings: _Create
    images: _Create
    rerank: _Create
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class AsyncTogether:
    chat: _AsyncChat
    completions: _AsyncCreate
    embeddings: _AsyncCreate
    images: _AsyncCreate
    rerank: _AsyncCreate
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
