# distribution: django        source: django/contrib/messages/storage/__init__.py
from typing import Any


def default_storage(request: Any) -> Any: ...
