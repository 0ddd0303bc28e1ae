# distribution: django        source: Django documentation 5.2, "Serializing Django objects"
from asgi_ready import CalledNow
from collections.abc import Iterable, Iterator
from typing import Any


def serialize(format: str, queryset: CalledNow[Iterable[Any]], **options: Any) -> Any: ...
def deserialize(format: str, stream_or_string: Any, **options: Any) -> Iterator[Any]: ...
