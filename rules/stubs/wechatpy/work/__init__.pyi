# distribution: wechatpy        source: wechatpy 2.0.0.alpha26, wechatpy/work/__init__.py: requests behind it
from wechatpy.work.client import WeChatClient as WeChatClient
