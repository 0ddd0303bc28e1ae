# distribution: django        source: Django 5.2 documentation, "How to use sessions"; django/contrib/sessions/backends/base.py
from asgi_ready import VERSION, blocks, mark
from typing import Any


class CreateError(Exception): ...
class UpdateError(Exception): ...


# The first look at a session loads it: from the database, the cache or a file, as SESSION_ENGINE says. After that it is there.
class SessionBase:
    accessed: bool
    modified: bool
    session_key: Any
    def __init__(self, session_key: str | None = None) -> None: ...
    def encode(self, session_dict: Any) -> str: ...
    def decode(self, session_data: Any) -> Any: ...
    @blocks("cache", instead="aget", since="5.1", unless="loaded")
    def __contains__(self, key: str) -> bool:
        mark(self, "loaded")
    @blocks("cache", instead="aget", since="5.1", unless="loaded")
    def __getitem__(self, key: str) -> Any:
        mark(self, "loaded")
    @blocks("cache", instead="aset", since="5.1", unless="loaded")
    def __setitem__(self, key: str, value: Any) -> None:
        mark(self, "loaded")
    @blocks("cache", instead="apop", since="5.1", unless="loaded")
    def __delitem__(self, key: str) -> None:
        mark(self, "loaded")
    def is_empty(self) -> bool: ...
    # Replaces what there may be, unseen.
    def clear(self) -> None:
        mark(self, "loaded")
    def get_session_cookie_age(self) -> int: ...
    if VERSION >= (5, 1):
        async def aset(self, key: str, value: Any) -> None: ...
    @blocks("cache", instead="aget", since="5.1", unless="loaded")
    def get(self, key: str, default: Any = None) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aget(self, key: str, default: Any = None) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="apop", since="5.1", unless="loaded")
    def pop(self, key: str, default: Any = ...) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def apop(self, key: str, default: Any = ...) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="asetdefault", since="5.1", unless="loaded")
    def setdefault(self, key: str, value: Any) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def asetdefault(self, key: str, value: Any) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="aupdate", since="5.1", unless="loaded")
    def update(self, dict_: Any) -> None:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aupdate(self, dict_: Any) -> None:
            mark(self, "loaded")
    @blocks("cache", instead="ahas_key", since="5.1", unless="loaded")
    def has_key(self, key: str) -> bool:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def ahas_key(self, key: str) -> bool:
            mark(self, "loaded")
    @blocks("cache", instead="akeys", since="5.1", unless="loaded")
    def keys(self) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def akeys(self) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="avalues", since="5.1", unless="loaded")
    def values(self) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def avalues(self) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="aitems", since="5.1", unless="loaded")
    def items(self) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aitems(self) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="aset_expiry", since="5.1", unless="loaded")
    def set_expiry(self, value: Any) -> None:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aset_expiry(self, value: Any) -> None:
            mark(self, "loaded")
    @blocks("cache", instead="aget_expiry_age", since="5.1", unless="loaded")
    def get_expiry_age(self, **kwargs: Any) -> int:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aget_expiry_age(self, **kwargs: Any) -> int:
            mark(self, "loaded")
    @blocks("cache", instead="aget_expiry_date", since="5.1", unless="loaded")
    def get_expiry_date(self, **kwargs: Any) -> Any:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aget_expiry_date(self, **kwargs: Any) -> Any:
            mark(self, "loaded")
    @blocks("cache", instead="aget_expire_at_browser_close", since="5.1", unless="loaded")
    def get_expire_at_browser_close(self) -> bool:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aget_expire_at_browser_close(self) -> bool:
            mark(self, "loaded")
    @blocks("cache", instead="aflush", since="5.1")
    def flush(self) -> None: ...
    if VERSION >= (5, 1):
        async def aflush(self) -> None: ...
    @blocks("cache", instead="acycle_key", since="5.1")
    def cycle_key(self) -> None: ...
    if VERSION >= (5, 1):
        async def acycle_key(self) -> None: ...
    @blocks("cache", instead="aexists", since="5.1")
    def exists(self, session_key: str) -> bool: ...
    if VERSION >= (5, 1):
        async def aexists(self, session_key: str) -> bool: ...
    @blocks("cache", instead="acreate", since="5.1")
    def create(self) -> None: ...
    if VERSION >= (5, 1):
        async def acreate(self) -> None: ...
    @blocks("cache", instead="asave", since="5.1")
    def save(self, must_create: bool = False) -> None: ...
    if VERSION >= (5, 1):
        async def asave(self, must_create: bool = False) -> None: ...
    @blocks("cache", instead="adelete", since="5.1")
    def delete(self, session_key: str | None = None) -> None: ...
    if VERSION >= (5, 1):
        async def adelete(self, session_key: str | None = None) -> None: ...
    @blocks("cache", instead="aload", since="5.1")
    def load(self) -> Any: ...
    if VERSION >= (5, 1):
        async def aload(self) -> Any: ...
    @blocks("cache", instead="aset_test_cookie", since="5.1", unless="loaded")
    def set_test_cookie(self) -> None:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def aset_test_cookie(self) -> None:
            mark(self, "loaded")
    @blocks("cache", instead="atest_cookie_worked", since="5.1", unless="loaded")
    def test_cookie_worked(self) -> bool:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def atest_cookie_worked(self) -> bool:
            mark(self, "loaded")
    @blocks("cache", instead="adelete_test_cookie", since="5.1", unless="loaded")
    def delete_test_cookie(self) -> None:
        mark(self, "loaded")
    if VERSION >= (5, 1):
        async def adelete_test_cookie(self) -> None:
            mark(self, "loaded")
    @classmethod
    @blocks("cache", instead="aclear_expired", since="5.1")
    def clear_expired(cls) -> None: ...
    if VERSION >= (5, 1):
        @classmethod
        async def aclear_expired(cls) -> None: ...
