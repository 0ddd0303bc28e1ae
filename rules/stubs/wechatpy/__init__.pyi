# distribution: wechatpy        source: wechatpy 2.0.0.alpha26, wechatpy/__init__.py: requests behind it
from wechatpy.client import WeChatClient as WeChatClient
from wechatpy.oauth import WeChatOAuth as WeChatOAuth
