# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/__init__.py: requests behind what is plain, httpx behind `a…`
from lark_oapi import ws as ws
from lark_oapi.client import Client as Client
