# distribution: Werkzeug        source: Werkzeug 3.1, "Context Locals"; src/werkzeug/local.py
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


def release_local(local: Any) -> None: ...


class Local:
    def __init__(self, context_var: ContextVar[Any] | None = None) -> None: ...
    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...
    def __call__(self, name: str, *, unbound_message: str | None = None) -> LocalProxy[Any]: ...


class LocalStack(Generic[_T]):
    def __init__(self, context_var: ContextVar[Any] | None = None) -> None: ...
    def push(self, obj: _T) -> list[_T]: ...
    def pop(self) -> _T | None: ...
    @property
    def top(self) -> _T | None: ...
    def __call__(self, name: str | None = None, *, unbound_message: str | None = None) -> LocalProxy[Any]: ...


class LocalProxy(Generic[_T]):
    # Each use asks for the object anew: the function that was handed in is called for every attribute, item and operator.
    def __init__(self, local: Any, name: str | None = None, *, unbound_message: str | None = None) -> None:
        # What a name, or a stack, leads to is not known.
        if name is None and not isinstance(local, (Local, LocalStack)):
            self._local = local.get if isinstance(local, ContextVar) else local
    def _get_current_object(self):
        return self._local()
    def __getattr__(self, name: str):
        return getattr(self._local(), name)
    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._local(), name, value)
    def __call__(self, *args: Any, **kwargs: Any):
        return self._local()(*args, **kwargs)
    def __getitem__(self, key: Any):
        return self._local()[key]
    def __setitem__(self, key: Any, value: Any) -> None:
        self._local()[key] = value
    def __iter__(self):
        return iter(self._local())
    def __len__(self):
        return len(self._local())
    def __bool__(self):
        return bool(self._local())
    def __str__(self):
        return str(self._local())
    def __contains__(self, item: Any):
        return item in self._local()
    def __eq__(self, other: Any):
        return self._local() == other
    def __hash__(self):
        return hash(self._local())
