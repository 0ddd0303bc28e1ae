# distribution: langchain-core        source: LangChain 1.0, langchain_core/tools/base.py, structured.py, simple.py, convert.py
from asgi_ready import IsCoroutineFunction, OnThread
from collections.abc import Callable
from langchain_core.runnables import Runnable
from typing import Any, Self


class ToolException(Exception): ...
class InjectedToolArg: ...


# A tool of the project's own says in `_run` and `_arun` what it does. Without `_arun`, awaiting one runs `_run` in a thread.
class BaseTool(Runnable):
    name: str
    description: str
    def __init__(self, **kwargs: Any) -> None: ...
    def invoke(self, input: Any, config: Any = None, **kwargs: Any) -> Any:
        return self._run(input)
    async def ainvoke(self, input: Any, config: Any = None, **kwargs: Any) -> Any:
        return await self._arun(input)
    def run(self, tool_input: Any, *args: Any, **kwargs: Any) -> Any:
        return self._run(tool_input)
    async def arun(self, tool_input: Any, *args: Any, **kwargs: Any) -> Any:
        return await self._arun(tool_input)
    def _run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def _arun(self, *args: Any, **kwargs: Any) -> Any:
        return await _in_thread(self._run, *args, **kwargs)


class StructuredTool(BaseTool):
    def __init__(self, *, func: Any = None, coroutine: Any = None, **kwargs: Any) -> None:
        self.func = func
        self.coroutine = coroutine
    @classmethod
    def from_function(cls, func: Any = None, coroutine: Any = None, name: str | None = None, description: str | None = None, **kwargs: Any) -> Self:
        return cls(func=func, coroutine=coroutine)
    def _run(self, *args: Any, **kwargs: Any) -> Any:
        return self.func(*args, **kwargs)
    async def _arun(self, *args: Any, **kwargs: Any) -> Any:
        if self.coroutine:
            return await self.coroutine(*args, **kwargs)
        return await _in_thread(self._run, *args, **kwargs)


class Tool(StructuredTool):
    def __init__(self, name: str, func: Any, description: str, *, coroutine: Any = None, **kwargs: Any) -> None:
        self.func = func
        self.coroutine = coroutine


def _is_coroutine_function(func: Any) -> IsCoroutineFunction: ...
async def _in_thread(func: OnThread[Callable[..., Any]], *args: Any, **kwargs: Any) -> Any: ...


# `@tool`, `@tool("name")`, `@tool(return_direct=True)`, and `tool(function)`.
def tool(name_or_callable: Any = None, runnable: Any = None, *args: Any, **kwargs: Any):
    def make(function):
        if _is_coroutine_function(function):
            return StructuredTool(coroutine=function)
        return StructuredTool(func=function)
    if callable(name_or_callable):
        return make(name_or_callable)
    if callable(runnable):
        return make(runnable)
    return make
