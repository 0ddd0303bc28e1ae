# distribution: python-pptx        source: python-pptx 1.0, "Presentations"; src/pptx/api.py, presentation.py
from asgi_ready import blocks
from typing import Any

class Presentation:
    slides: Any
    slide_layouts: Any
    slide_width: Any
    slide_height: Any
    @blocks("file")
    def __init__(self, pptx: Any = None) -> None: ...
    @blocks("file", instead="asyncio.to_thread")
    def save(self, *args: Any, **kwargs: Any) -> None: ...
