# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/globals.py
from quart.app import Quart
from quart.ctx import _AppCtxGlobals
from quart.wrappers import Request, Websocket
from typing import Any


current_app: Quart
g: _AppCtxGlobals
request: Request
session: dict[str, Any]
websocket: Websocket
