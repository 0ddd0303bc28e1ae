# distribution: strawberry-graphql        source: Strawberry 0.240, "Async"; strawberry/__init__.py
from strawberry.types.info import Info as Info
from typing import Any, overload
from collections.abc import Callable


# Resolvers run on the loop, plain ones too.
@overload
def field(resolver: Callable[..., Any], /):
    return resolver
@overload
def field(*, resolver: Any = None, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
@overload
def mutation(resolver: Callable[..., Any], /):
    return resolver
@overload
def mutation(*, resolver: Any = None, **kwargs: Any):
    def decorate(func):
        return func
    return decorate
@overload
def subscription(resolver: Callable[..., Any], /):
    return resolver
@overload
def subscription(*, resolver: Any = None, **kwargs: Any):
    def decorate(func):
        return func
    return decorate


class Schema:
    def __init__(self, query: Any, *args: Any, **kwargs: Any) -> None: ...
    async def execute(self, query: str, *args: Any, **kwargs: Any) -> Any: ...
    def execute_sync(self, query: str, *args: Any, **kwargs: Any) -> Any: ...
    async def subscribe(self, query: str, *args: Any, **kwargs: Any) -> Any: ...
