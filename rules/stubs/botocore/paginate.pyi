# distribution: botocore        source: Boto3 1.40, "Guide", "Available services"; botocore/paginate.py
from asgi_ready import blocks
from collections.abc import Iterator
from typing import Any


class PageIterator:
    @blocks("network", instead="async for")
    def __iter__(self) -> Iterator[Any]: ...
    def search(self, expression: str) -> Iterator[Any]:
        for page in self:
            yield page
    @blocks("network", instead="aioboto3.Session.client")
    def build_full_result(self) -> dict[str, Any]: ...


class Paginator:
    def paginate(self, **kwargs: Any) -> PageIterator: ...
