# distribution: django        source: Django documentation 5.2, "HttpRequest objects"
from collections.abc import Iterator, Mapping
from asgi_ready import is_marked
from django.contrib.auth import _a_user
from django.contrib.auth.middleware import auser, get_user
from django.contrib.sessions.backends.base import SessionBase
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict
from django.utils.functional import SimpleLazyObject
from typing import Any


class UnreadablePostError(OSError): ...
class RawPostDataException(Exception): ...


class HttpHeaders(Mapping[str, str]):
    def __getitem__(self, key: str) -> str: ...
    def get(self, key: str, default: Any = None) -> Any: ...


class QueryDict(MultiValueDict[str, str]):
    encoding: Any
    def __init__(self, query_string: Any = None, mutable: bool = False, encoding: str | None = None) -> None: ...
    def urlencode(self, safe: str | None = None) -> str: ...
    @classmethod
    def fromkeys(cls, iterable: Any, value: str = "", mutable: bool = False, encoding: str | None = None) -> QueryDict: ...



# What is asked of the user loads it, through the session, the first time; handing it on does not. A request that some code of
# the project gives a user of its own keeps that.
class _LazyUser:
    def __get__(self, instance: Any, owner: Any = None):
        return SimpleLazyObject(lambda: _user_of(instance))


def _user_of(request):
    if is_marked(request, "user"):
        return _a_user()
    return get_user(request)


# `LoginRequiredMiddleware` has looked at the user before the view is called, in a thread.
class _SeenUser:
    def __get__(self, instance: Any, owner: Any = None):
        return _a_user()


_seen_user: _SeenUser


class HttpRequest:
    GET: QueryDict
    POST: QueryDict
    COOKIES: dict[str, str]
    META: dict[str, Any]
    FILES: MultiValueDict[str, UploadedFile]
    path: str
    path_info: str
    method: str | None
    resolver_match: Any
    content_type: str | None
    content_params: dict[str, str] | None
    session: SessionBase
    site: Any
    headers: HttpHeaders
    encoding: Any
    user = _LazyUser()
    # Does not fill what `user` looks at.
    async def auser(self):
        return await auser(self)
    def get_host(self) -> str: ...
    def get_port(self) -> str: ...
    def get_full_path(self, force_append_slash: bool = False) -> str: ...
    def get_full_path_info(self, force_append_slash: bool = False) -> str: ...
    def get_signed_cookie(self, key: str, default: Any = ..., salt: str = "", max_age: Any = None) -> Any: ...
    def build_absolute_uri(self, location: str | None = None) -> str: ...
    @property
    def scheme(self) -> str | None: ...
    def is_secure(self) -> bool: ...
    @property
    def body(self) -> bytes: ...
    def accepts(self, media_type: str) -> bool: ...
    # The body was received and kept, in memory or in a temporary file, before the view was called.
    def read(self, *args: Any, **kwargs: Any) -> bytes: ...
    def readline(self, *args: Any, **kwargs: Any) -> bytes: ...
    def readlines(self) -> list[bytes]: ...
    def close(self) -> None: ...
    def __iter__(self) -> Iterator[bytes]: ...
