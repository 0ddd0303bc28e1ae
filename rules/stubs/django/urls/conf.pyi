# distribution: django        source: Django 5.2 documentation, "django.urls functions for use in URLconfs"; django/urls/conf.py
from asgi_ready import Stored
from collections.abc import Callable
from django.urls.resolvers import URLPattern
from typing import Any


def include(arg: Any, namespace: str | None = None) -> Any: ...
def path(route: Any, view: Stored[Callable[..., Any]], kwargs: Any = None, name: str | None = None) -> URLPattern: ...
def re_path(route: Any, view: Stored[Callable[..., Any]], kwargs: Any = None, name: str | None = None) -> URLPattern: ...
