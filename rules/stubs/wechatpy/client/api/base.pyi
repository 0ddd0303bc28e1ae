# distribution: wechatpy        source: wechatpy 2.0.0.alpha26, wechatpy/client/api/base.py: requests behind it
from asgi_ready import blocks
from typing import Any


class BaseWeChatAPI:
    def __init__(self, client: Any = None) -> None: ...
    @blocks("http")
    def _get(self, url: str, **kwargs: Any) -> Any: ...
    @blocks("http")
    def _post(self, url: str, **kwargs: Any) -> Any: ...
