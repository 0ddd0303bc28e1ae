# distribution: django        source: django/contrib/sessions/serializers.py
from typing import Any

JSONSerializer: Any
