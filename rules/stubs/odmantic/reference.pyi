# distribution: odmantic        source: ODMantic 1.0, odmantic/reference.py
from typing import Any


def Reference(*args: Any, **kwargs: Any) -> Any: ...
