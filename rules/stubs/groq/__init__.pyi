# distribution: groq        source: groq-python 0.11; src/groq/_client.py
from asgi_ready import blocks
from typing import Any


class Completions:
    @blocks("network", instead="groq.AsyncGroq.chat.completions.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...


class AsyncCompletions:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...


class Chat:
    completions: Completions


class AsyncChat:
    completions: AsyncCompletions


class Groq:
    chat: Chat
    models: Any
    audio: Any
    def __init__(self, **kwargs: Any) -> None: ...


class AsyncGroq:
    chat: AsyncChat
    models: Any
    audio: Any
    def __init__(self, **kwargs: Any) -> None: ...
