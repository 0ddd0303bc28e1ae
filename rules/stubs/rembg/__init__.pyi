# distribution: rembg        source: rembg 2.0, README; rembg/bg.py, session_factory.py
from asgi_ready import blocks
from typing import Any

@blocks("cpu", instead="asyncio.to_thread")
def remove(*args: Any, **kwargs: Any) -> Any: ...
@blocks("file", instead="asyncio.to_thread")
def new_session(*args: Any, **kwargs: Any) -> Any: ...
