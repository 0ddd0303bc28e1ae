# distribution: django        source: Django 5.2 documentation, "The sites framework"; django/contrib/sites/models.py
from asgi_ready import blocks
from django.db import models
from typing import Any

SITE_CACHE: dict[Any, Any]


class SiteManager(models.Manager):
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def get_current(self, request: Any = None) -> Site: ...
    def clear_cache(self) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def get_by_natural_key(self, domain: str) -> Site: ...


class Site(models.Model):
    domain = models.CharField(max_length=100)
    name = models.CharField(max_length=50)
    objects = SiteManager()
    def natural_key(self) -> tuple[str]: ...
