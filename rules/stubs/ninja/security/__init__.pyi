# distribution: django-ninja        source: Django Ninja 1 documentation, "Authentication"; ninja/security/__init__.py
from ninja.security.apikey import APIKeyCookie as APIKeyCookie, APIKeyHeader as APIKeyHeader, APIKeyQuery as APIKeyQuery
from ninja.security.http import HttpBasicAuth as HttpBasicAuth, HttpBearer as HttpBearer
from ninja.security.session import SessionAuth as SessionAuth, SessionAuthIsStaff as SessionAuthIsStaff, SessionAuthSuperUser as SessionAuthSuperUser

django_auth: SessionAuth
django_auth_superuser: SessionAuthSuperUser
django_auth_is_staff: SessionAuthIsStaff
