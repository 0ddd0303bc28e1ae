# distribution: wechatpy        source: wechatpy 2.0.0.alpha26, wechatpy/work/client/__init__.py: requests behind it
from asgi_ready import blocks
from typing import Any
from wechatpy.client.base import BaseWeChatClient
from wechatpy.work.client import api as api


class WeChatClient(BaseWeChatClient):
    agent: api.WeChatAgent
    appchat: api.WeChatAppChat
    batch: api.WeChatBatch
    calendar: api.WeChatCalendar
    department: api.WeChatDepartment
    email: api.WeChatEMail
    export: api.WeChatExport
    external_contact: api.WeChatExternalContact
    external_contact_group_chat: api.WeChatExternalContactGroupChat
    invoice: api.WeChatInvoice
    jsapi: api.WeChatJSAPI
    kf: api.WeChatKF
    kf_message: api.WeChatKFMessage
    media: api.WeChatMedia
    menu: api.WeChatMenu
    message: api.WeChatMessage
    misc: api.WeChatMisc
    oa: api.WeChatOA
    oauth: api.WeChatOAuth
    schedule: api.WeChatSchedule
    service: api.WeChatService
    tag: api.WeChatTag
    user: api.WeChatUser
    living: api.WeChatLiving
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("http")
    def fetch_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
