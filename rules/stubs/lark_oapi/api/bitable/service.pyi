# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/bitable/service.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.bitable.v1.version import V1


class BitableService:
    v1: V1
