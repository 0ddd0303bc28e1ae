# distribution: docx2txt        source: docx2txt 0.8, README; docx2txt/docx2txt.py
from asgi_ready import blocks
from typing import Any

@blocks("file", instead="asyncio.to_thread")
def process(*args: Any, **kwargs: Any) -> str: ...
