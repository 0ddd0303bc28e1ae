# distribution: django        source: django/utils/dates.py
from typing import Any

WEEKDAYS: Any
WEEKDAYS_ABBR: Any
MONTHS: Any
MONTHS_3: Any
MONTHS_AP: Any
MONTHS_ALT: Any
