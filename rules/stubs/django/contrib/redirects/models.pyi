# distribution: django        source: django/contrib/redirects/models.py
from django.db import models
from typing import Any


class Redirect(models.Model):
    site: Any
    old_path: Any
    new_path: Any
    def __str__(self) -> str: ...
