# distribution: wechatpy        source: wechatpy 1.8, wechatpy/enterprise/client/__init__.py: what became wechatpy.work in 2.0, without customers' messages (`kf`)
from asgi_ready import blocks
from typing import Any
from wechatpy.client.base import BaseWeChatClient
from wechatpy.work.client import api


class WeChatClient(BaseWeChatClient):
    agent: api.WeChatAgent
    batch: api.WeChatBatch
    department: api.WeChatDepartment
    jsapi: api.WeChatJSAPI
    media: api.WeChatMedia
    menu: api.WeChatMenu
    message: api.WeChatMessage
    misc: api.WeChatMisc
    oauth: api.WeChatOAuth
    service: api.WeChatService
    tag: api.WeChatTag
    user: api.WeChatUser
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http")
    def fetch_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
