# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/errors.py
from typing import Any


class ConfigError(Exception): ...

TModel: Any


class ValidationErrorContext(Generic[TModel]):
    pydantic_validation_error: Any
    model: Any
    def __init__(self, pydantic_validation_error: Any, model: Any) -> None: ...


class ValidationError(Exception):
    errors: Any
    def __init__(self, errors: Any) -> None: ...


class HttpError(Exception):
    status_code: Any
    message: Any
    def __init__(self, status_code: Any, message: Any) -> None: ...
    def __str__(self) -> str: ...


class AuthenticationError(HttpError):
    def __init__(self, status_code: int = 401, message: str = "Unauthorized") -> None: ...


class AuthorizationError(HttpError):
    def __init__(self, status_code: int = 403, message: str = "Forbidden") -> None: ...


class Throttled(HttpError):
    wait: Any
    def __init__(self, wait: Any) -> None: ...


def set_default_exc_handlers(api: Any) -> None: ...
