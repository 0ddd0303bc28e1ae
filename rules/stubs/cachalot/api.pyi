# distribution: django-cachalot        source: django-cachalot's documentation, "API"; cachalot/api.py
from asgi_ready import blocks
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@blocks("cache", instead="asgiref.sync.sync_to_async")
def invalidate(*tables_or_models: Any, cache_alias: str | None = None, db_alias: str | None = None) -> None: ...
@blocks("cache", instead="asgiref.sync.sync_to_async")
def get_last_invalidation(*tables_or_models: Any, cache_alias: str | None = None, db_alias: str | None = None) -> float: ...
@contextmanager
def cachalot_disabled(all_queries: bool = False) -> Iterator[None]: ...
