# distribution: django        source: django/contrib/messages/context_processors.py
from typing import Any


def messages(request: Any) -> Any: ...
