# distribution: rich        source: Rich 14, "Reference", rich.panel
from typing import Any

class Panel:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def fit(cls, renderable: Any, **kwargs: Any) -> Panel: ...
