# distribution: django        source: Django 5.2 documentation, "Django's cache framework"; django/core/cache/backends/locmem.py
from django.core.cache.backends.base import _Memory


class LocMemCache(_Memory): ...
