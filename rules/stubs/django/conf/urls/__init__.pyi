# distribution: django        source: django/conf/urls/__init__.py
from django.urls.conf import include as include
from typing import Any

handler400: Any
handler403: Any
handler404: Any
handler500: Any
