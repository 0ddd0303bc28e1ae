# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/drive/v2/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.drive.v2.resource import PermissionPublic


class V2:
    permission_public: PermissionPublic
