# distribution: wechatpy        source: wechatpy 2.0.0.alpha26, wechatpy/client/__init__.py: requests behind it
from asgi_ready import blocks
from typing import Any
from wechatpy.client import api as api
from wechatpy.client.base import BaseWeChatClient


class WeChatClient(BaseWeChatClient):
    card: api.WeChatCard
    cloud: api.WeChatCloud
    customservice: api.WeChatCustomService
    datacube: api.WeChatDataCube
    device: api.WeChatDevice
    draft: api.WeChatDraft
    freepublish: api.WeChatFreePublish
    group: api.WeChatGroup
    invoice: api.WeChatInvoice
    jsapi: api.WeChatJSAPI
    marketing: api.WeChatMarketing
    material: api.WeChatMaterial
    media: api.WeChatMedia
    menu: api.WeChatMenu
    merchant: api.WeChatMerchant
    message: api.WeChatMessage
    misc: api.WeChatMisc
    poi: api.WeChatPoi
    qrcode: api.WeChatQRCode
    scan: api.WeChatScan
    semantic: api.WeChatSemantic
    shakearound: api.WeChatShakeAround
    tag: api.WeChatTag
    template: api.WeChatTemplate
    user: api.WeChatUser
    wifi: api.WeChatWiFi
    wxa: api.WeChatWxa
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http")
    def fetch_access_token(self, *args: Any, **kwargs: Any) -> Any: ...


class WeChatComponentClient(WeChatClient):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @property
    def access_token(self) -> Any: ...
    def fetch_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
