# distribution: django        source: django/utils/safestring.py
from typing import Any


class SafeData:
    def __html__(self) -> str: ...


class SafeString(str, SafeData):
    def __add__(self, rhs: Any) -> Any: ...
    def __str__(self) -> str: ...

SafeText = SafeString


def mark_safe(s: Any) -> SafeString: ...
