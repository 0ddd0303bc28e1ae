# distribution: django        source: Django 5.2 documentation, "Django's cache framework"; django/core/cache/backends/dummy.py
from django.core.cache.backends.base import _Memory


class DummyCache(_Memory): ...
