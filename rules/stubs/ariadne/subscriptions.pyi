# distribution: ariadne        source: Ariadne 0.26, "Subscriptions"; ariadne/subscriptions.py
from ariadne.objects import ObjectType
from asgi_ready import Stored
from collections.abc import Callable
from typing import Any

class SubscriptionType(ObjectType):
    def __init__(self) -> None: ...
    def source(self, name: str):
        def decorate(function):
            return function
        return decorate
    def set_source(self, name: str, generator: Stored[Callable[..., Any]]) -> Any: ...
