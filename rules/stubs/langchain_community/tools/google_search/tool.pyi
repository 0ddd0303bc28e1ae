# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/google_search/tool.py
from asgi_ready import blocks
from langchain_core.tools import BaseTool
from typing import Any


# Without an `_arun` of its own, awaiting it runs `_run` in a thread.
class GoogleSearchRun(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...


class GoogleSearchResults(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
