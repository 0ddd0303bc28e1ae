# distribution: django        source: django/conf/urls/i18n.py
from typing import Any


def i18n_patterns(*urls: Any, prefix_default_language: bool = True) -> Any: ...
def is_language_prefix_patterns_used(urlconf: Any) -> Any: ...

urlpatterns: Any
