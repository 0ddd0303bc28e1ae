# distribution: rich        source: Rich 14, "Logging Handler"; rich/logging.py
import logging
from typing import Any

class RichHandler(logging.Handler):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
