# distribution: django        source: Django documentation 5.2, "The sites framework"
from asgi_ready import blocks
from django.db import models
from typing import Any, ClassVar


class SiteManager(models.Manager["Site"]):
    @blocks("database", instead="sync_to_async")
    def get_current(self, request: Any = None) -> Site: ...
    def clear_cache(self) -> None: ...


class Site(models.Model):
    domain = models.CharField(max_length=100)
    name = models.CharField(max_length=50)
    objects: ClassVar[SiteManager]
