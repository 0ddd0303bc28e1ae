# distribution: docx2txt        source: docx2txt 0.8, README; docx2txt/docx2txt.py
from asgi_ready import blocks
from io import BytesIO
from typing import Any, overload

@overload
@blocks("cpu", instead="asyncio.to_thread")
def process(docx: BytesIO, img_dir: None = None) -> str: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def process(docx: Any, img_dir: Any = None) -> str: ...
