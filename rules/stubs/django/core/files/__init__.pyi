# distribution: django        source: Django 5.2 documentation, "Managing files"; django/core/files/__init__.py
from django.core.files.base import File as File
