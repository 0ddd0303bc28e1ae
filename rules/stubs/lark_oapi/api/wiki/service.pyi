# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/wiki/service.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.wiki.v2.version import V2


class WikiService:
    v2: V2
