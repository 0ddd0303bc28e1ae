# distribution: feedparser        source: feedparser 6.0, "Parsing a Feed from a remote URL", "Parsing a Feed from a string"; feedparser/api.py
from asgi_ready import blocks, is_marked
from io import IOBase
from typing import Any, overload


def _parsed() -> Any: ...
@blocks("http", instead="httpx.AsyncClient.get", name="feedparser.parse")
def _fetched(url: Any) -> Any: ...


@overload
def parse(url_file_stream_or_string: bytes | bytearray | IOBase, *args: Any, **kwargs: Any) -> Any: ...
@overload
def parse(url_file_stream_or_string: Any, *args: Any, **kwargs: Any) -> Any:
    if is_marked(url_file_stream_or_string, "!content"):
        return _parsed()  # What a client has fetched already.
    return _fetched(url_file_stream_or_string)
