# distribution: django        source: django/contrib/flatpages/models.py
from django.db import models
from typing import Any


class FlatPage(models.Model):
    url: Any
    title: Any
    content: Any
    enable_comments: Any
    template_name: Any
    registration_required: Any
    sites: Any
    def __str__(self) -> str: ...
    def get_absolute_url(self) -> Any: ...
