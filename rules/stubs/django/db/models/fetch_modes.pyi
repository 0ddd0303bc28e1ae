# distribution: django        source: Django 6.1 documentation, "Fetch modes"; django/db/models/fetch_modes.py
from typing import Any


class FetchMode:
    track_peers: bool
    def fetch(self, fetcher: Any, instance: Any) -> None: ...


FETCH_ONE: FetchMode
FETCH_PEERS: FetchMode
RAISE: FetchMode
