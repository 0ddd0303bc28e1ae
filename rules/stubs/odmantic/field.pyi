# distribution: odmantic        source: ODMantic 1.0, odmantic/field.py
from typing import Any


def Field(default: Any = ..., *args: Any, **kwargs: Any) -> Any: ...
