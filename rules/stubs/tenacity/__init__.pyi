# distribution: tenacity        source: Tenacity 9.0, "Tenacity"; tenacity/__init__.py
from asgi_ready import CalledNow, IsCoroutineFunction, IsGeneratorFunction, blocks
from collections.abc import AsyncIterator, Callable, Iterator
from tenacity.nap import sleep as sleep
from typing import Any, Self, TypeVar, overload

_T = TypeVar("_T")


def _is_coroutine_function(func: Any) -> IsCoroutineFunction: ...
def _is_generator_function(func: Any) -> IsGeneratorFunction: ...


# Between the tries of a plain function it sleeps; those of a coroutine function wait on the loop.
def _retry_wait(wrapped):
    def wrapped_f(*args, **kw):
        result = wrapped(*args, **kw)
        sleep(1)
        return result
    return wrapped_f


@overload
def retry(fn: Callable[..., Any], /):
    if _is_coroutine_function(fn) or _is_generator_function(fn):
        return fn
    return _retry_wait(fn)
@overload
def retry(*args: Any, **kwargs: Any):
    def decorate(fn):
        if _is_coroutine_function(fn) or _is_generator_function(fn):
            return fn
        return _retry_wait(fn)
    return decorate


class RetryError(Exception):
    last_attempt: Any
    def reraise(self) -> Any: ...


class TryAgain(Exception): ...


class AttemptManager:
    retry_state: Any
    def __enter__(self) -> None: ...
    def __exit__(self, *args: Any) -> bool | None: ...


class BaseRetrying:
    statistics: dict[str, Any]
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def copy(self, **kwargs: Any) -> Self: ...


class Retrying(BaseRetrying):
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __iter__(self) -> Iterator[AttemptManager]: ...
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __call__(self, fn: CalledNow[Callable[..., _T]], *args: Any, **kwargs: Any) -> _T: ...


class AsyncRetrying(BaseRetrying):
    def __aiter__(self) -> AsyncIterator[AttemptManager]: ...
    async def __call__(self, fn: CalledNow[Callable[..., Any]], *args: Any, **kwargs: Any) -> Any: ...


def before_log(logger: Any, log_level: int) -> Any: ...
def after_log(logger: Any, log_level: int, sec_format: str = "%0.3f") -> Any: ...
def before_sleep_log(logger: Any, log_level: int, exc_info: bool = False) -> Any: ...


class stop_after_attempt:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class stop_after_delay:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class wait_fixed:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class wait_random:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class wait_exponential:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class wait_random_exponential:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class wait_incrementing:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class retry_if_exception_type:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class retry_if_exception:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class retry_if_result:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class retry_if_not_exception_type:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class retry_if_not_result:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


stop_never: Any
wait_none: Any
retry_any: Any
retry_all: Any
RetryCallState: Any
