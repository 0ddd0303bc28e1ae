# distribution: docling        source: Docling 2.26, "DocumentConverter"; docling/document_converter.py
from asgi_ready import blocks
from typing import Any

class DocumentConverter:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", instead="asyncio.to_thread")
    def convert_all(self, *args: Any, **kwargs: Any) -> Any: ...
