# distribution: django        source: django/utils/timesince.py
from typing import Any

TIME_STRINGS: Any
TIME_STRINGS_KEYS: Any
TIME_CHUNKS: Any
MONTHS_DAYS: Any


def timesince(d: Any, now: Any = None, reversed: bool = False, time_strings: Any = None, depth: int = 2) -> Any: ...
def timeuntil(d: Any, now: Any = None, time_strings: Any = None, depth: int = 2) -> Any: ...
