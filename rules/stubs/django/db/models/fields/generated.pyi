# distribution: django        source: Django 5.2 documentation, "GeneratedField"; django/db/models/fields/generated.py
from django.db.models.fields import Field
from typing import Any


class GeneratedField(Field):
    def __init__(self, *, expression: Any, output_field: Any, db_persist: bool, **kwargs: Any) -> None: ...
    def __get__(self, instance: Any, owner: Any = None) -> Any: ...
