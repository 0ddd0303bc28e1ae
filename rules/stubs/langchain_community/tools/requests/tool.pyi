# distribution: langchain-community        source: LangChain Community 0.4; langchain_community/tools/requests/tool.py
from asgi_ready import blocks
from langchain_core.tools import BaseTool
from typing import Any


class RequestsGetTool(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...


class RequestsPostTool(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...


class RequestsPatchTool(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...


class RequestsPutTool(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...


class RequestsDeleteTool(BaseTool):
    @blocks("http", instead="ainvoke")
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any: ...
