# distribution: Flask        source: Flask 3.0, "API"; src/flask/ctx.py
from typing import Any


def after_this_request(f):
    return f
def copy_current_request_context(f):
    return f
def has_app_context() -> bool: ...
def has_request_context() -> bool: ...


# What is set on it is known by nobody but the code that set it.
class _AppCtxGlobals:
    def get(self, name: str, default: Any = None):
        return getattr(self, name, default)
    def pop(self, name: str, default: Any = ...):
        return getattr(self, name, default)
    def setdefault(self, name: str, default: Any = None):
        setattr(self, name, default)
        return getattr(self, name)
    def __contains__(self, item: str) -> bool: ...
