# distribution: python-pptx        source: python-pptx 1.0, "Presentations"; src/pptx/api.py, presentation.py
from asgi_ready import blocks
from io import BytesIO
from typing import Any, overload

class Presentation:
    slides: Any
    slide_layouts: Any
    slide_width: Any
    slide_height: Any
    @overload
    @blocks("cpu", instead="asyncio.to_thread")
    def __init__(self, pptx: BytesIO) -> None: ...
    @overload
    @blocks("file", instead="asyncio.to_thread")
    def __init__(self, pptx: Any = None) -> None: ...
    @overload
    @blocks("cpu", instead="asyncio.to_thread")
    def save(self, file: BytesIO) -> None: ...
    @overload
    @blocks("file", instead="asyncio.to_thread")
    def save(self, file: Any) -> None: ...
