# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/contact/service.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.contact.v3.version import V3


class ContactService:
    v3: V3
