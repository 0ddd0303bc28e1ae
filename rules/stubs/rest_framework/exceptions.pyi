# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/exceptions.py
from typing import Any


class ErrorDetail(str):
    code: Any
    def __eq__(self, other: Any) -> bool: ...
    def __repr__(self) -> str: ...
    def __hash__(self) -> int: ...


class APIException(Exception):
    detail: Any
    status_code: Any
    default_detail: Any
    default_code: str
    def __init__(self, detail: Any = None, code: Any = None) -> None: ...
    def __str__(self) -> str: ...
    def get_codes(self) -> Any: ...
    def get_full_details(self) -> Any: ...


class ValidationError(APIException):
    detail: Any
    status_code: Any
    default_detail: Any
    default_code: str
    def __init__(self, detail: Any = None, code: Any = None) -> None: ...


class ParseError(APIException):
    status_code: Any
    default_detail: Any
    default_code: str


class AuthenticationFailed(APIException):
    status_code: Any
    default_detail: Any
    default_code: str


class NotAuthenticated(APIException):
    status_code: Any
    default_detail: Any
    default_code: str


class PermissionDenied(APIException):
    status_code: Any
    default_detail: Any
    default_code: str


class NotFound(APIException):
    status_code: Any
    default_detail: Any
    default_code: str


class MethodNotAllowed(APIException):
    status_code: Any
    default_detail: Any
    default_code: str
    def __init__(self, method: Any, detail: Any = None, code: Any = None) -> None: ...


class NotAcceptable(APIException):
    available_renderers: Any
    status_code: Any
    default_detail: Any
    default_code: str
    def __init__(self, detail: Any = None, code: Any = None, available_renderers: Any = None) -> None: ...


class UnsupportedMediaType(APIException):
    status_code: Any
    default_detail: Any
    default_code: str
    def __init__(self, media_type: Any, detail: Any = None, code: Any = None) -> None: ...


class Throttled(APIException):
    wait: Any
    status_code: Any
    default_detail: Any
    extra_detail_singular: Any
    extra_detail_plural: Any
    default_code: str
    def __init__(self, wait: Any = None, detail: Any = None, code: Any = None) -> None: ...


def server_error(request: Any, *args: Any, **kwargs: Any) -> Any: ...
def bad_request(request: Any, exception: Any, *args: Any, **kwargs: Any) -> Any: ...
