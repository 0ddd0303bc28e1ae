# distribution: sanic        source: Sanic 24.6, sanic/blueprint_group.py
from typing import Any


class BlueprintGroup:
    def __init__(self, url_prefix: str | None = None, **kwargs: Any) -> None: ...
    def append(self, value: Any) -> None: ...
    def middleware(self, *args: Any, **kwargs: Any):
        def decorate(func):
            return func
        return decorate
