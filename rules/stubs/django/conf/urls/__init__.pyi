# distribution: django        source: django/conf/urls/__init__.py
from typing import Any

handler400: Any
handler403: Any
handler404: Any
handler500: Any
