# distribution: django        source: Django 5.2 documentation, "Middleware" of the reference; django/contrib/auth/middleware.py
from asgi_ready import VERSION, blocks, mark
from django.contrib.auth import _a_user
from django.utils.deprecation import MiddlewareMixin
from typing import Any


@blocks("cache", instead="request.auser", since="5.0")
def get_user(request):
    mark(request, "user")
    return _a_user()
if VERSION >= (5, 0):
    async def auser(request):
        return _a_user()


class AuthenticationMiddleware(MiddlewareMixin): ...
if VERSION >= (5, 1):
    class LoginRequiredMiddleware(MiddlewareMixin): ...
class RemoteUserMiddleware(MiddlewareMixin): ...
class PersistentRemoteUserMiddleware(RemoteUserMiddleware): ...
