# distribution: ldap3        source: ldap3 2.9; ldap3/__init__.py
from ldap3.core.connection import Connection as Connection
from typing import Any

ALL: str
SUBTREE: str
BASE: str
LEVEL: str
NTLM: str
SIMPLE: str
SYNC: str
MODIFY_ADD: str
MODIFY_DELETE: str
MODIFY_REPLACE: str
ServerPool: Any
Tls: Any


class Server:
    def __init__(self, host: str, *args: Any, **kwargs: Any) -> None: ...
