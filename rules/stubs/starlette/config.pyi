# distribution: starlette        source: Starlette 0.47, "Requests", "Responses", "Thread Pool"; starlette/config.py
from asgi_ready import blocks
from typing import Any


class Config:
    @blocks("file", weight="disk")
    def __init__(self, env_file: Any = None, environ: Any = ..., env_prefix: str = "") -> None: ...
    def __call__(self, key: str, cast: Any = None, default: Any = ...) -> Any: ...
    def get(self, key: str, cast: Any = None, default: Any = ...) -> Any: ...
