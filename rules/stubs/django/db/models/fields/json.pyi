# distribution: django        source: Django documentation 5.2, "JSONField"
from django.db.models.fields import Field
from typing import Any


class JSONField(Field[Any]):
    def __init__(self, verbose_name: Any = None, name: str | None = None, encoder: Any = None, decoder: Any = None, **kwargs: Any) -> None: ...
