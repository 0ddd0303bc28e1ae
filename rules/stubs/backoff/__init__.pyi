# distribution: backoff        source: backoff 2.2; backoff/_decorator.py
from asgi_ready import IsCoroutineFunction
from time import sleep
from typing import Any


def _is_coroutine_function(func: Any) -> IsCoroutineFunction: ...
# A coroutine function is retried on the loop; a plain one sleeps between its tries.
def _decorated(target):
    if _is_coroutine_function(target):
        return target
    def retry(*args, **kwargs):
        result = target(*args, **kwargs)
        sleep(1)
        return result
    return retry


def on_exception(wait_gen: Any, exception: Any, **kwargs: Any):
    return _decorated
def on_predicate(wait_gen: Any, predicate: Any = ..., **kwargs: Any):
    return _decorated
def expo(base: float = 2, factor: float = 1, max_value: float | None = None) -> Any: ...
def fibo(max_value: int | None = None) -> Any: ...
def constant(interval: Any = 1) -> Any: ...
def full_jitter(value: float) -> float: ...
def random_jitter(value: float) -> float: ...
