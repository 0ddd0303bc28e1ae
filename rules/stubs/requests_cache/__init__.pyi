# distribution: requests-cache        source: requests-cache 1.2; requests_cache/session.py
from requests.sessions import Session
from typing import Any


class CachedSession(Session):
    cache: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


def install_cache(*args: Any, **kwargs: Any) -> None: ...
