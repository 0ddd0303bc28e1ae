# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/utilities/bing_search.py
from asgi_ready import blocks
from typing import Any


class BingSearchAPIWrapper:
    def __init__(self, **kwargs: Any) -> None: ...
    @blocks("http", instead="asyncio.to_thread")
    def run(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="asyncio.to_thread")
    def results(self, *args: Any, **kwargs: Any) -> Any: ...
