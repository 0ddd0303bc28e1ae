# distribution: xlrd        source: xlrd 2.0, "API Reference"; xlrd/__init__.py
from asgi_ready import blocks
from typing import Any

@blocks("file", instead="asyncio.to_thread")
def open_workbook(*args: Any, **kwargs: Any) -> Any: ...
