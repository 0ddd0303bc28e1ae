# distribution: weasyprint        source: WeasyPrint 62, "API Reference"; weasyprint/__init__.py
from asgi_ready import blocks
from typing import Any


class HTML:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def render(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def write_pdf(self, *args: Any, **kwargs: Any) -> Any: ...


class CSS:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
