# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/google_serper/tool.py
from asgi_ready import blocks
from langchain_core.tools import BaseTool
from typing import Any


class GoogleSerperRun(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...


class GoogleSerperResults(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...
