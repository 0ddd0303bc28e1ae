# distribution: django        source: Django 5.2 documentation, "Django's cache framework"; django/core/cache/backends/filebased.py
from django.core.cache.backends.base import BaseCache


class FileBasedCache(BaseCache): ...
