# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/security/session.py
from ninja.security.apikey import APIKeyCookie
from typing import Any


class SessionAuth(APIKeyCookie):
    def authenticate(self, request: Any, key: Any) -> Any: ...


class SessionAuthSuperUser(APIKeyCookie):
    def authenticate(self, request: Any, key: Any) -> Any: ...


class SessionAuthIsStaff(SessionAuthSuperUser):
    def authenticate(self, request: Any, key: Any) -> Any: ...
