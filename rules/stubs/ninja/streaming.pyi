# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/streaming.py
from typing import Any


class StreamFormat(Generic[_T]):
    @classmethod
    def format_chunk(cls, data: Any) -> Any: ...
    @classmethod
    def openapi_content_schema(cls, item_schema: Any) -> Any: ...
    @classmethod
    def response_headers(cls) -> Any: ...


class JSONL(StreamFormat, Generic[_T]):
    media_type: str
    @classmethod
    def format_chunk(cls, data: Any) -> Any: ...


class SSE(StreamFormat, Generic[_T]):
    media_type: str
    @classmethod
    def format_chunk(cls, data: Any) -> str: ...
    @classmethod
    def response_headers(cls) -> Any: ...
    @classmethod
    def openapi_content_schema(cls, item_schema: Any) -> Any: ...
