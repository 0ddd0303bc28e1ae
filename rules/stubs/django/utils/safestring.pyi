# distribution: django        source: Django documentation 5.2, "django.utils.safestring"
from typing import Any


class SafeString(str): ...


def mark_safe(s: Any) -> SafeString: ...
