# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/sheets/service.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.sheets.v3.version import V3


class SheetsService:
    v3: V3
