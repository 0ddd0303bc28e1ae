# distribution: django        source: Django 5.2 documentation, "Using the Django authentication system"; django/contrib/auth/__init__.py
from asgi_ready import VERSION, blocks, marked
from django.contrib.auth.models import AnonymousUser, User
from typing import Any

SESSION_KEY: str
BACKEND_SESSION_KEY: str
HASH_SESSION_KEY: str
REDIRECT_FIELD_NAME: str


_flag: bool


def load_backend(path: str) -> Any: ...
def get_backends() -> list[Any]: ...
@blocks("cache", instead="aauthenticate", since="5.0")
def authenticate(request: Any = None, **credentials: Any):
    return _maybe_user()
@blocks("cache", instead="alogin", since="5.0")
def login(request: Any, user: Any, backend: Any = None) -> None: ...
@blocks("cache", instead="alogout", since="5.0")
def logout(request: Any) -> None: ...
@blocks("cache", instead="aget_user", since="5.0")
def get_user(request: Any):
    return _a_user()
@blocks("cache", instead="aupdate_session_auth_hash", since="5.0")
def update_session_auth_hash(request: Any, user: Any) -> None: ...
# The model that the setting AUTH_USER_MODEL names.
class _Swapped:
    user = User


_swapped = _Swapped()


def get_user_model():
    return _swapped.user


# Somebody who is logged in, as the database has them, or nobody.
def _logged_in():
    return marked(get_user_model().from_db(None, (), ()), "fetched")
def _a_user():
    if _flag:
        return _logged_in()
    return AnonymousUser()
def _maybe_user():
    if _flag:
        return _logged_in()
    return None
def get_permission_codename(action: str, opts: Any) -> str: ...
if VERSION >= (5, 0):
    async def aauthenticate(request: Any = None, **credentials: Any):
        return _maybe_user()
    async def alogin(request: Any, user: Any, backend: Any = None) -> None: ...
    async def alogout(request: Any) -> None: ...
    async def aget_user(request: Any):
        return _a_user()
    async def aupdate_session_auth_hash(request: Any, user: Any) -> None: ...
