# distribution: django        source: Django 5.2 documentation, "Django settings"; django/conf/__init__.py
from django.utils.functional import LazyObject
from typing import Any

ENVIRONMENT_VARIABLE: str
DEFAULT_STORAGE_ALIAS: str
STATICFILES_STORAGE_ALIAS: str


# What the settings are stands in the settings modules of the project.
class LazySettings(LazyObject):
    DEBUG: bool
    SECRET_KEY: str
    def __getattr__(self, name: str) -> Any: ...
    def configure(self, default_settings: Any = ..., **options: Any) -> None: ...
    @property
    def configured(self) -> bool: ...


class Settings:
    SETTINGS_MODULE: str
    def __init__(self, settings_module: str) -> None: ...
    def is_overridden(self, setting: str) -> bool: ...


settings: LazySettings
