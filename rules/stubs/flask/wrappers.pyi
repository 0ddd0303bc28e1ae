# distribution: Flask        source: Flask 3.0, "API"; src/flask/wrappers.py
from typing import Any
from werkzeug.datastructures import CombinedMultiDict, FileStorage, Headers, MultiDict


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
    environ: dict[str, Any]
    form: MultiDict[str, str]
    files: MultiDict[str, FileStorage]
    values: CombinedMultiDict[str, str]
    data: bytes
    json: Any
    stream: Any
    def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any: ...
    def get_data(self, *args: Any, **kwargs: Any) -> Any: ...


class Response:
    status_code: int
    status: str
    headers: Headers
    data: Any
    json: Any
    mimetype: str
    content_type: str
    def __init__(self, response: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def get_json(self, *args: Any, **kwargs: Any) -> Any: ...
    def get_data(self, as_text: bool = False) -> Any: ...
    def set_data(self, value: Any) -> None: ...
    def set_cookie(self, key: str, value: str = "", **kwargs: Any) -> None: ...
    def delete_cookie(self, key: str, **kwargs: Any) -> None: ...
