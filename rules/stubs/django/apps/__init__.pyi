# distribution: django        source: Django 5.2 documentation, "Applications"; django/apps/__init__.py
from django.apps.config import AppConfig as AppConfig
from django.apps.registry import apps as apps
