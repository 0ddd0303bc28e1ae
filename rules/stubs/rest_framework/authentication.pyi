# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/authentication.py
from asgi_ready import blocks
from django.middleware.csrf import CsrfViewMiddleware
from typing import Any


def get_authorization_header(request: Any) -> Any: ...


class CSRFCheck(CsrfViewMiddleware): ...


class BaseAuthentication:
    def authenticate(self, request: Any) -> Any: ...
    def authenticate_header(self, request: Any) -> None: ...


class BasicAuthentication(BaseAuthentication):
    www_authenticate_realm: str
    def authenticate(self, request: Any) -> Any:
        return self.authenticate_credentials("", "")
    @blocks("cache", instead="asgiref.sync.sync_to_async")
    def authenticate_credentials(self, userid: Any, password: Any, request: Any = None) -> Any: ...
    def authenticate_header(self, request: Any) -> Any: ...


class SessionAuthentication(BaseAuthentication):
    def authenticate(self, request: Any) -> Any: ...
    def enforce_csrf(self, request: Any) -> Any: ...


class TokenAuthentication(BaseAuthentication):
    keyword: str
    model: Any
    def get_model(self) -> Any: ...
    def authenticate(self, request: Any) -> Any:
        return self.authenticate_credentials("")
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def authenticate_credentials(self, key: Any) -> Any: ...
    def authenticate_header(self, request: Any) -> Any: ...


class RemoteUserAuthentication(BaseAuthentication):
    header: str
    def authenticate(self, request: Any) -> Any: ...
