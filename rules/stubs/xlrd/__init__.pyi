# distribution: xlrd        source: xlrd 2.0, "API Reference"; xlrd/__init__.py
from asgi_ready import blocks
from typing import Any, overload

@overload
@blocks("cpu", instead="asyncio.to_thread")
def open_workbook(filename: None = None, logfile: Any = ..., verbosity: int = 0, use_mmap: bool = False, *, file_contents: Any, **kwargs: Any) -> Any: ...
@overload
@blocks("file", instead="asyncio.to_thread")
def open_workbook(filename: Any, *args: Any, **kwargs: Any) -> Any: ...
