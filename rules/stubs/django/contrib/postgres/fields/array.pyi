# distribution: django        source: Django 5.2 documentation, "ArrayField"; django/contrib/postgres/fields/array.py
from django.db.models.fields import Field
from typing import Any


class ArrayField(Field):
    base_field: Any
    size: int | None
    _value: list[Any]
    def __init__(self, base_field, size=None, null=False, **kwargs):
        self.null = null
