# distribution: rich        source: Rich 14, "Reference", rich.pretty
from typing import Any

class Pretty:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
