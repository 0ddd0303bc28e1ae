# distribution: feedparser        source: feedparser 6.0; feedparser/api.py
from asgi_ready import blocks
from typing import Any


@blocks("http", instead="httpx.AsyncClient.get")
def parse(url_file_stream_or_string: Any, *args: Any, **kwargs: Any) -> Any: ...
