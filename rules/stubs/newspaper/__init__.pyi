# distribution: newspaper3k        source: newspaper3k 0.2, "Quickstart"; newspaper/article.py
from asgi_ready import blocks
from typing import Any

class Article:
    title: str
    text: str
    authors: list[str]
    html: str
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def download(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def parse(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def nlp(self, *args: Any, **kwargs: Any) -> Any: ...
@blocks("http", instead="asyncio.to_thread")
def build(*args: Any, **kwargs: Any) -> Any: ...
