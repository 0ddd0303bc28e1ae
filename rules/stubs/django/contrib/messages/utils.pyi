# distribution: django        source: django/contrib/messages/utils.py
from typing import Any


def get_level_tags() -> Any: ...
