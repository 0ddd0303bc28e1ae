# distribution: turbodbc        source: turbodbc 5.2, "API reference"; turbodbc/options.py
from typing import Any


def make_options(**options: Any) -> Any: ...
