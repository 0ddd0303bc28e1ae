# distribution: Quart        source: Quart 0.20, "How to guides", "API Reference"; src/quart/wrappers/request.py
from collections.abc import AsyncIterator
from typing import Any
from quart.datastructures import FileStorage
from werkzeug.datastructures import CombinedMultiDict, Headers, MultiDict


class Request:
    method: str
    path: str
    url: str
    base_url: str
    url_root: str
    host: str
    host_url: str
    scheme: str
    full_path: str
    query_string: bytes
    args: MultiDict[str, str]
    headers: Headers
    cookies: MultiDict[str, str]
    remote_addr: str | None
    user_agent: Any
    authorization: Any
    view_args: dict[str, Any] | None
    endpoint: str | None
    blueprint: str | None
    is_json: bool
    is_secure: bool
    content_type: str | None
    content_length: int | None
    mimetype: str
    accept_languages: Any
    url_rule: Any
    referrer: str | None
    scope: dict[str, Any]
    body: AsyncIterator[bytes]
    http_version: str
    @property
    async def data(self) -> bytes: ...
    @property
    async def form(self) -> MultiDict[str, str]: ...
    @property
    async def files(self) -> MultiDict[str, FileStorage]: ...
    @property
    async def values(self) -> CombinedMultiDict[str, str]: ...
    @property
    async def json(self) -> Any: ...
    async def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any: ...
    async def get_data(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_push_promise(self, path: str) -> None: ...
