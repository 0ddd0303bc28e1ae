# distribution: django        source: django/utils/numberformat.py
from typing import Any


def format(number: Any, decimal_sep: Any, decimal_pos: Any = None, grouping: int = 0, thousand_sep: str = "", force_grouping: bool = False, use_l10n: Any = None) -> Any: ...
