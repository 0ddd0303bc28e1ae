# distribution: python        source: Python 3.13 Library Reference, "http"
from enum import IntEnum, StrEnum


class HTTPStatus(IntEnum):
    OK: int
    CREATED: int
    NO_CONTENT: int
    NOT_MODIFIED: int
    BAD_REQUEST: int
    UNAUTHORIZED: int
    FORBIDDEN: int
    NOT_FOUND: int
    CONFLICT: int
    TOO_MANY_REQUESTS: int
    INTERNAL_SERVER_ERROR: int
    phrase: str
    description: str


class HTTPMethod(StrEnum):
    GET: str
    POST: str
