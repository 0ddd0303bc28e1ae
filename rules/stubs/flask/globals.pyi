# distribution: Flask        source: Flask 3.0, "API"; src/flask/globals.py
from flask.app import Flask
from flask.ctx import _AppCtxGlobals
from flask.wrappers import Request
from typing import Any


current_app: Flask
g: _AppCtxGlobals
request: Request
session: dict[str, Any]
