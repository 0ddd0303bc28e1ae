# distribution: django        source: Django 5.2 documentation, "Composite primary keys"; django/db/models/fields/composite.py
from django.db.models.fields import Field
from typing import Any


class CompositePrimaryKey(Field):
    _value: tuple[Any, ...]
    def __init__(self, *args, **kwargs):
        self.null = False
