# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/ctx.py
from typing import Any


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


class _AppCtxGlobals:
    def get(self, name: str, default: Any = None):
        return getattr(self, name, default)
    def pop(self, name: str, default: Any = ...):
        return getattr(self, name, default)
    def setdefault(self, name: str, default: Any = None):
        setattr(self, name, default)
        return getattr(self, name)
    def __contains__(self, item: object) -> bool: ...
