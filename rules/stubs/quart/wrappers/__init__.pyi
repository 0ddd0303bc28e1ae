# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/wrappers/__init__.py
from quart.wrappers.request import Request as Request
from quart.wrappers.response import Response as Response
from quart.wrappers.websocket import Websocket as Websocket
