# distribution: aiohttp        source: aiohttp 3.12, "Client Reference", "Server Reference"; aiohttp/__init__.py
from aiohttp import web as web
from aiohttp.client import (
    ClientSession as ClientSession, ClientTimeout as ClientTimeout, _RequestContextManager, request as request,
)
from aiohttp.client_exceptions import (
    ClientConnectionError as ClientConnectionError, ClientConnectorError as ClientConnectorError, ClientError as ClientError,
    ClientPayloadError as ClientPayloadError, ClientResponseError as ClientResponseError, ClientOSError as ClientOSError,
    ContentTypeError as ContentTypeError, InvalidURL as InvalidURL, ServerDisconnectedError as ServerDisconnectedError,
    ServerTimeoutError as ServerTimeoutError, TooManyRedirects as TooManyRedirects, WSServerHandshakeError as WSServerHandshakeError,
)
from aiohttp.client_reqrep import ClientResponse as ClientResponse
from aiohttp.client_ws import ClientWebSocketResponse as ClientWebSocketResponse
from aiohttp.connector import BaseConnector as BaseConnector, TCPConnector as TCPConnector, UnixConnector as UnixConnector
from aiohttp.formdata import FormData as FormData
from aiohttp.helpers import BasicAuth as BasicAuth
from aiohttp.streams import StreamReader as StreamReader
from typing import Any

WSMsgType: Any
WSMessage: Any
hdrs: Any
CookieJar: Any
DummyCookieJar: Any
TraceConfig: Any
AsyncResolver: Any
ThreadedResolver: Any
DefaultResolver: Any
MultipartReader: Any
MultipartWriter: Any
payload_type: Any
