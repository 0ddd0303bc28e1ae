# distribution: python-docx        source: python-docx 1.1; src/docx/api.py, document.py
from asgi_ready import blocks
from io import BytesIO
from typing import Any, overload


@overload
@blocks("cpu", instead="asyncio.to_thread")
def Document(docx: BytesIO) -> _Document: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def Document(docx: Any = None) -> _Document: ...


class _Document:
    def add_paragraph(self, *args: Any, **kwargs: Any) -> Any: ...
    def add_heading(self, *args: Any, **kwargs: Any) -> Any: ...
    def add_table(self, *args: Any, **kwargs: Any) -> Any: ...
    def add_picture(self, *args: Any, **kwargs: Any) -> Any: ...
    def add_page_break(self, *args: Any, **kwargs: Any) -> Any: ...
    @overload
    @blocks("cpu", instead="asyncio.to_thread")
    def save(self, path_or_stream: BytesIO) -> None: ...
    @overload
    @blocks("file", instead="asyncio.to_thread")
    def save(self, path_or_stream: Any) -> None: ...
    paragraphs: list[Any]
    tables: list[Any]
    sections: Any
    styles: Any
