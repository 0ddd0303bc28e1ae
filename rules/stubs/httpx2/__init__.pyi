# distribution: httpx2        source: httpx2 2.15: the same surface as httpx 0.28, whose stub this was
from httpx2._api import delete as delete, get as get, head as head, options as options, patch as patch, post as post, put as put, request as request, stream as stream
from httpx2._auth import Auth as Auth, BasicAuth as BasicAuth, DigestAuth as DigestAuth, FunctionAuth as FunctionAuth, NetRCAuth as NetRCAuth
from httpx2._client import AsyncClient as AsyncClient, Client as Client, USE_CLIENT_DEFAULT as USE_CLIENT_DEFAULT
from httpx2._config import Limits as Limits, Proxy as Proxy, Timeout as Timeout, create_ssl_context as create_ssl_context
from httpx2._exceptions import (
    HTTPError as HTTPError, RequestError as RequestError, TransportError as TransportError, TimeoutException as TimeoutException, ConnectTimeout as ConnectTimeout, ReadTimeout as ReadTimeout, WriteTimeout as WriteTimeout, PoolTimeout as PoolTimeout, NetworkError as NetworkError, ReadError as ReadError,
    WriteError as WriteError, ConnectError as ConnectError, CloseError as CloseError, ProxyError as ProxyError, UnsupportedProtocol as UnsupportedProtocol, ProtocolError as ProtocolError, LocalProtocolError as LocalProtocolError, RemoteProtocolError as RemoteProtocolError, DecodingError as DecodingError, TooManyRedirects as TooManyRedirects,
    HTTPStatusError as HTTPStatusError, InvalidURL as InvalidURL, CookieConflict as CookieConflict, StreamError as StreamError, StreamConsumed as StreamConsumed, StreamClosed as StreamClosed, ResponseNotRead as ResponseNotRead, RequestNotRead as RequestNotRead,
)
from httpx2._models import Cookies as Cookies, Headers as Headers, Request as Request, Response as Response
from httpx2._transports import (
    ASGITransport as ASGITransport, AsyncBaseTransport as AsyncBaseTransport, AsyncHTTPTransport as AsyncHTTPTransport,
    BaseTransport as BaseTransport, HTTPTransport as HTTPTransport, MockTransport as MockTransport, WSGITransport as WSGITransport,
)
from httpx2._content import ByteStream as ByteStream
from httpx2._types import AsyncByteStream as AsyncByteStream, SyncByteStream as SyncByteStream
from httpx2._urls import QueryParams as QueryParams, URL as URL
from typing import Any

codes: Any
__version__: str
