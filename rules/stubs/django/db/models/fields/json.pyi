# distribution: django        source: Django 5.2 documentation, "JSONField"; django/db/models/fields/json.py
from django.db.models.fields import Field
from django.db.models.lookups import Transform
from typing import Any


class JSONField(Field):
    _value: Any


class KeyTransform(Transform): ...
class KeyTextTransform(KeyTransform): ...
def KT(lookup: str) -> Any: ...
