# distribution: google-genai        source: google-genai 1.0, google/genai/errors.py
from typing import Any

class APIError(Exception):
    code: int
    status: str | None
    message: str | None
    details: Any
class ClientError(APIError): ...
class ServerError(APIError): ...
class FunctionInvocationError(ValueError): ...
