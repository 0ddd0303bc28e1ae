# distribution: langchain-core        source: LangChain 0.3, "API Reference"; langchain_core/runnables/base.py
from collections.abc import AsyncIterator, Iterator
from typing import Any, Self


# What running one does is for its class to say; a chain runs its parts.
class Runnable:
    def invoke(self, input: Any, config: Any = None, **kwargs: Any) -> Any: ...
    def batch(self, inputs: Any, config: Any = None, **kwargs: Any) -> list[Any]:
        return [self.invoke(item) for item in inputs]
    def stream(self, input: Any, config: Any = None, **kwargs: Any) -> Iterator[Any]:
        yield self.invoke(input)
    async def ainvoke(self, input: Any, config: Any = None, **kwargs: Any) -> Any: ...
    async def abatch(self, inputs: Any, config: Any = None, **kwargs: Any) -> list[Any]: ...
    def astream(self, input: Any, config: Any = None, **kwargs: Any) -> AsyncIterator[Any]: ...
    def astream_events(self, input: Any, config: Any = None, **kwargs: Any) -> AsyncIterator[Any]: ...
    def __or__(self, other: Any):
        return RunnableSequence(self, other)
    def pipe(self, *others: Any):
        return RunnableSequence(self, *others)
    def bind(self, **kwargs: Any) -> Self: ...
    def with_config(self, config: Any = None, **kwargs: Any) -> Self: ...
    def with_retry(self, **kwargs: Any) -> Self: ...
    def with_fallbacks(self, fallbacks: Any, **kwargs: Any) -> Self: ...


class RunnableSequence(Runnable):
    def __init__(self, *steps: Any, **kwargs: Any) -> None:
        self.steps = steps
    def invoke(self, input: Any, config: Any = None, **kwargs: Any) -> Any:
        for step in self.steps:
            step.invoke(input)


class RunnablePassthrough(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def assign(cls, **kwargs: Any) -> Runnable: ...


class RunnableParallel(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class RunnableLambda(Runnable):
    def __init__(self, func: Any, afunc: Any = None, name: str | None = None) -> None:
        self.func = func
    def invoke(self, input: Any, config: Any = None, **kwargs: Any) -> Any:
        return self.func(input)
