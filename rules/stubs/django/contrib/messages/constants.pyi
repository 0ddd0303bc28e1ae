# distribution: django        source: django/contrib/messages/constants.py
from typing import Any

DEBUG: int
INFO: int
SUCCESS: int
WARNING: int
ERROR: int
DEFAULT_TAGS: Any
DEFAULT_LEVELS: Any
