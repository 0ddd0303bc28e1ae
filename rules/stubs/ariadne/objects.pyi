# distribution: ariadne        source: Ariadne 0.26, "Resolvers"; ariadne/objects.py
from asgi_ready import Stored
from collections.abc import Callable
from typing import Any

class ObjectType:
    name: str
    def __init__(self, name: str) -> None: ...
    def field(self, name: str):
        def decorate(function):
            return function
        return decorate
    def set_field(self, name: str, resolver: Stored[Callable[..., Any]]) -> Any: ...
    def set_alias(self, name: str, to: str) -> None: ...
class QueryType(ObjectType):
    def __init__(self) -> None: ...
class MutationType(ObjectType):
    def __init__(self) -> None: ...
