# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/drive/service.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.drive.v1.version import V1
from lark_oapi.api.drive.v2.version import V2


class DriveService:
    v1: V1
    v2: V2
