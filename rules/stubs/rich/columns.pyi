# distribution: rich        source: Rich 14, "Reference", rich.columns
from typing import Any

class Columns:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
