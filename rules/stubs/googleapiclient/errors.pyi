# distribution: google-api-python-client        source: google-api-python-client 2.140; googleapiclient/errors.py
from typing import Any


class Error(Exception): ...
class HttpError(Error):
    resp: Any
    content: bytes
