# distribution: rich        source: Rich 14, "Reference", rich.markdown
from typing import Any

class Markdown:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
