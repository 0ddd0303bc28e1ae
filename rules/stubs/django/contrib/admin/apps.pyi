# distribution: django        source: django/contrib/admin/apps.py
from django.apps import AppConfig
from typing import Any


class SimpleAdminConfig(AppConfig):
    default_auto_field: str
    default_site: str
    name: str
    verbose_name: Any
    def ready(self) -> None: ...


class AdminConfig(SimpleAdminConfig):
    default: bool
    def ready(self) -> None: ...
