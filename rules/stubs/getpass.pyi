# distribution: python        source: Python 3.13 Library Reference, "getpass"
from asgi_ready import blocks
from typing import Any


class GetPassWarning(UserWarning): ...


@blocks("console")
def getpass(prompt: str = "Password: ", stream: Any = None, **options: Any) -> str: ...
def getuser() -> str: ...
