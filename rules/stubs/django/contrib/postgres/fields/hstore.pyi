# distribution: django        source: Django 5.2 documentation, "HStoreField"; django/contrib/postgres/fields/hstore.py
from django.db.models.fields import Field


class HStoreField(Field):
    _value: dict[str, str]
