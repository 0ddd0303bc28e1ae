# distribution: django        source: django/contrib/staticfiles/urls.py
from typing import Any

urlpatterns: Any


def staticfiles_urlpatterns(prefix: Any = None) -> Any: ...
