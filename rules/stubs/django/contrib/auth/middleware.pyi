# distribution: django        source: Django documentation 5.2, "Middleware" of the reference
from django.utils.deprecation import MiddlewareMixin


class AuthenticationMiddleware(MiddlewareMixin): ...


class LoginRequiredMiddleware(MiddlewareMixin): ...


class RemoteUserMiddleware(MiddlewareMixin): ...


class PersistentRemoteUserMiddleware(MiddlewareMixin): ...
