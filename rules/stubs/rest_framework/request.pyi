# distribution: djangorestframework        source: Django REST framework 3.16 documentation, "Requests"; rest_framework/request.py
from django.contrib.auth.models import User
from django.http import HttpRequest, QueryDict
from typing import Any


# The user was authenticated before the handler was called.
class Request(HttpRequest):
    accepted_renderer: Any
    accepted_media_type: str
    version: str | None
    versioning_scheme: Any
    parsers: Any
    authenticators: Any
    auth: Any
    user: User
    def __init__(self, request: Any, parsers: Any = None, authenticators: Any = None, negotiator: Any = None, parser_context: Any = None) -> None: ...
    @property
    def content_type(self) -> str: ...
    @property
    def stream(self) -> Any: ...
    @property
    def query_params(self) -> QueryDict: ...
    @property
    def data(self) -> Any: ...
    @property
    def successful_authenticator(self) -> Any: ...


def clone_request(request: Request, method: str) -> Request: ...
def is_form_media_type(media_type: str) -> bool: ...


class ForcedAuthentication:
    def __init__(self, force_user: Any, force_token: Any) -> None: ...
    def authenticate(self, request: Any) -> tuple[Any, Any]: ...
