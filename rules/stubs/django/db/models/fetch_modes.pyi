# distribution: django        source: Django 6.1 documentation, "Fetch modes"; django/db/models/fetch_modes.py
from asgi_ready import marked
from typing import Any


class FetchMode:
    track_peers: bool
    def fetch(self, fetcher: Any, instance: Any) -> None: ...
    def _on(self, queryset):
        return queryset


class FetchOne(FetchMode): ...
class FetchPeers(FetchMode): ...


class Raise(FetchMode):
    def _on(self, queryset):
        return marked(queryset, "raising")


FETCH_ONE: FetchOne
FETCH_PEERS: FetchPeers
RAISE: Raise
