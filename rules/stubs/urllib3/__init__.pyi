# distribution: urllib3        source: urllib3 2.2, "API Reference"; src/urllib3/__init__.py
from asgi_ready import blocks
from typing import Any
from urllib3 import exceptions as exceptions
from urllib3.connectionpool import HTTPConnectionPool as HTTPConnectionPool, HTTPSConnectionPool as HTTPSConnectionPool, connection_from_url as connection_from_url
from urllib3.poolmanager import PoolManager as PoolManager, ProxyManager as ProxyManager, proxy_from_url as proxy_from_url
from urllib3.response import BaseHTTPResponse as BaseHTTPResponse, HTTPResponse as HTTPResponse
from urllib3.util.retry import Retry as Retry
from urllib3.util.timeout import Timeout as Timeout

__version__: str


@blocks("http", instead="httpx.AsyncClient.request")
def request(method: str, url: str, **kwargs: Any) -> BaseHTTPResponse: ...
def disable_warnings(category: Any = ...) -> None: ...
def add_stderr_logger(level: int = ...) -> Any: ...
def make_headers(**kwargs: Any) -> dict[str, str]: ...
def encode_multipart_formdata(fields: Any, boundary: str | None = None) -> tuple[bytes, str]: ...
