# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/ctx.py
from flask.ctx import _AppCtxGlobals as _AppCtxGlobals


def after_this_request(func):
    return func
def after_this_websocket(func):
    return func
def copy_current_app_context(func):
    return func
def copy_current_request_context(func):
    return func
def copy_current_websocket_context(func):
    return func
def has_app_context() -> bool: ...
def has_request_context() -> bool: ...
def has_websocket_context() -> bool: ...
