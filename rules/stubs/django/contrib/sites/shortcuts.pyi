# distribution: django        source: Django 5.2 documentation, "get_current_site"; django/contrib/sites/shortcuts.py
from asgi_ready import blocks
from django.contrib.sites.models import Site
from typing import Any


@blocks("database", instead="asgiref.sync.sync_to_async")
def get_current_site(request: Any) -> Site: ...
