# distribution: django        source: django/db/models/fields/proxy.py
from django.db.models.fields import IntegerField


class OrderWrt(IntegerField): ...
