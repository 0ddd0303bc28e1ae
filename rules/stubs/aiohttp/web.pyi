# distribution: aiohttp        source: aiohttp 3.12, "Client Reference", "Server Reference"; aiohttp/web.py
from aiohttp.web_app import Application as Application
from aiohttp.web_fileresponse import FileResponse as FileResponse
from aiohttp.web_request import BaseRequest as BaseRequest, FileField as FileField, Request as Request
from aiohttp.web_response import Response as Response, StreamResponse as StreamResponse, json_response as json_response
from aiohttp.web_routedef import (
    RouteTableDef as RouteTableDef, delete as delete, get as get, head as head, options as options, patch as patch, post as post, put as put,
    route as route, static as static, view as view,
)
from aiohttp.web_runner import AppRunner as AppRunner, SockSite as SockSite, TCPSite as TCPSite, UnixSite as UnixSite
from aiohttp.web_urldispatcher import UrlDispatcher as UrlDispatcher, View as View
from aiohttp.web_ws import WebSocketResponse as WebSocketResponse
from aiohttp.web_exceptions import *
from asgi_ready import blocks
from typing import Any, TypeVar

_F = TypeVar("_F")


@blocks("loop", instead="aiohttp.web.AppRunner")
def run_app(app: Any, **kwargs: Any) -> None: ...
def middleware(f: _F) -> _F:
    return f
