# distribution: matplotlib        source: Matplotlib 3.9; lib/matplotlib/pyplot.py
from asgi_ready import blocks
from typing import Any


@blocks("cpu", instead="asyncio.to_thread")
def savefig(*args: Any, **kwargs: Any) -> Any: ...


def __getattr__(name: str) -> Any: ...
