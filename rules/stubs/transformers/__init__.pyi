# distribution: transformers        source: Transformers 4.44, "Pipelines"; src/transformers/pipelines/__init__.py
from asgi_ready import blocks
from typing import Any


class Pipeline:
    model: Any
    tokenizer: Any
    @blocks("cpu", instead="asyncio.to_thread")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


# Loads a model.
@blocks("file", instead="asyncio.to_thread", weight="unbounded")
def pipeline(task: Any = None, *args: Any, **kwargs: Any) -> Pipeline: ...


def __getattr__(name: str) -> Any: ...
