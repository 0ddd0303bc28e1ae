# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/bing_search/tool.py
from asgi_ready import blocks
from langchain_core.tools import BaseTool
from typing import Any


# Without an `_arun` of its own, awaiting it runs `_run` in a thread.
class BingSearchRun(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...


class BingSearchResults(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
