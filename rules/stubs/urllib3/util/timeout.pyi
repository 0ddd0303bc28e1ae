# distribution: urllib3        source: urllib3 2.2, "API Reference"; src/urllib3/util/timeout.py
from typing import Any


class Timeout:
    def __init__(self, total: Any = None, connect: Any = ..., read: Any = ...) -> None: ...
