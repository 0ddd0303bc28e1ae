# distribution: wechatpy        source: wechatpy 1.8, wechatpy/enterprise: the name of wechatpy.work before 2.0
from wechatpy.work.client import WeChatClient as WeChatClient
