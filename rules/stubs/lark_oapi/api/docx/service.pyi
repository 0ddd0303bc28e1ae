# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/docx/service.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.docx.v1.version import V1


class DocxService:
    v1: V1
