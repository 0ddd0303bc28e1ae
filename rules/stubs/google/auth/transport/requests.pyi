# distribution: google-auth        source: google-auth 2.38, "google.auth.transport.requests module"; google/auth/transport/requests.py
from asgi_ready import blocks
from requests import Session
from typing import Any

class Request:
    def __init__(self, session: Any = None) -> None: ...
    @blocks("http")
    def __call__(self, url: Any, *args: Any, **kwargs: Any) -> Any: ...
class AuthorizedSession(Session):
    def __init__(self, credentials: Any, *args: Any, **kwargs: Any) -> None: ...
