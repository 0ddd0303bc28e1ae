# distribution: django        source: Django documentation 5.2, "Model index reference"
from typing import Any


class Index:
    def __init__(self, *expressions: Any, **kwargs: Any) -> None: ...
