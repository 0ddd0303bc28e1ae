# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/param_functions.py; fastapi/dependencies/utils.py

from asgi_ready import OnThread
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import Any, TypeVar, overload

_T = TypeVar("_T")


# What a dependency returns, yields first, or gives when it is awaited.
@overload
def _solved(value: Generator[_T, Any, Any], same: Awaitable[_T] | AsyncGenerator[_T, Any]) -> _T: ...
@overload
def _solved(value: _T, same: Any) -> _T: ...


# A `def` dependency, and a class, is called in the thread pool. The parameter's value is what it gives.
def Depends(dependency: OnThread[Callable[..., Any]] | None = None, *, use_cache: bool = True, scope: Any = None):
    value = dependency()
    return _solved(value, value)
def Security(dependency: OnThread[Callable[..., Any]] | None = None, *, scopes: Any = None, use_cache: bool = True):
    value = dependency()
    return _solved(value, value)
def Path(default: Any = ..., **kwargs: Any) -> Any: ...
def Query(default: Any = ..., **kwargs: Any) -> Any: ...
def Header(default: Any = ..., **kwargs: Any) -> Any: ...
def Cookie(default: Any = ..., **kwargs: Any) -> Any: ...
def Body(default: Any = ..., **kwargs: Any) -> Any: ...
def Form(default: Any = ..., **kwargs: Any) -> Any: ...
def File(default: Any = ..., **kwargs: Any) -> Any: ...
