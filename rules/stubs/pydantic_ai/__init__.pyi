# distribution: pydantic-ai-slim        source: Pydantic AI 0.1, "pydantic_ai.Agent", "pydantic_ai.tools"; pydantic_ai_slim/pydantic_ai/agent.py, tools.py
from asgi_ready import OnThread, blocks
from collections.abc import Callable
from typing import Any, Generic, TypeVar

_D = TypeVar("_D")
_O = TypeVar("_O")


class RunContext(Generic[_D]):
    deps: _D
    model: Any
    usage: Any
    retry: int
    messages: list[Any]
    tool_name: str | None
class ModelRetry(Exception): ...
class Tool(Generic[_D]):
    def __init__(self, function: OnThread[Callable[..., Any]], *args: Any, **kwargs: Any) -> None: ...
class Agent(Generic[_D, _O]):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("http", instead="run")
    def run_sync(self, *args: Any, **kwargs: Any) -> Any: ...
    def run_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    def iter(self, *args: Any, **kwargs: Any) -> Any: ...
    def override(self, *args: Any, **kwargs: Any) -> Any: ...
    def run_mcp_servers(self, *args: Any, **kwargs: Any) -> Any: ...
    # Plain functions run in a thread (agent.py, `_utils.run_in_executor`).
    def tool(self, func: Any = None, /, **kwargs: Any):
        def decorate(function):
            return function
        return func if func is not None else decorate
    def tool_plain(self, func: Any = None, /, **kwargs: Any):
        def decorate(function):
            return function
        return func if func is not None else decorate
    def system_prompt(self, func: Any = None, /, **kwargs: Any):
        def decorate(function):
            return function
        return func if func is not None else decorate
    def instructions(self, func: Any = None, /, **kwargs: Any):
        def decorate(function):
            return function
        return func if func is not None else decorate
    def output_validator(self, func: Any = None, /, **kwargs: Any):
        def decorate(function):
            return function
        return func if func is not None else decorate
    def result_validator(self, func: Any = None, /, **kwargs: Any):
        def decorate(function):
            return function
        return func if func is not None else decorate
