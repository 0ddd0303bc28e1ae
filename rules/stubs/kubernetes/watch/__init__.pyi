# distribution: kubernetes        source: kubernetes-client 31.0; kubernetes/watch/watch.py
from asgi_ready import blocks
from collections.abc import Iterator
from typing import Any


class Watch:
    def __init__(self, return_type: Any = None) -> None: ...
    @blocks("network", instead="kubernetes_asyncio.watch.Watch.stream", weight="unbounded")
    def stream(self, func: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...
    def stop(self) -> None: ...
