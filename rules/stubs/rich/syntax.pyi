# distribution: rich        source: Rich 14, "Reference", rich.syntax
from typing import Any

class Syntax:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
