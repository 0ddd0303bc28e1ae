# distribution: litestar        source: Litestar 2.11, "Route handlers"; litestar/handlers/__init__.py
from typing import Any


# Plain handlers run on the loop unless sync_to_thread=True.
def get(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def post(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def put(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def patch(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def delete(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def head(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def route(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def websocket(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def websocket_listener(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
def asgi(*args: Any, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
