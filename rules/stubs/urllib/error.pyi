# distribution: python        source: Python 3.13 Library Reference, "urllib.error"
from typing import Any


class URLError(OSError):
    reason: Any


class HTTPError(URLError):
    code: int
    msg: str
    headers: Any
    url: str


class ContentTooShortError(URLError): ...
