# distribution: django        source: Django 5.2 documentation, "Extending database-backed session engines"; django/contrib/sessions/base_session.py
from asgi_ready import blocks
from django.db import models
from typing import Any


class BaseSessionManager(models.Manager):
    def encode(self, session_dict: dict[str, Any]) -> str: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, session_key: str, session_dict: dict[str, Any], expire_date: Any) -> Any: ...


class AbstractBaseSession(models.Model):
    session_key = models.CharField(max_length=40, primary_key=True)
    session_data = models.TextField()
    expire_date = models.DateTimeField()
    objects = BaseSessionManager()
    @classmethod
    def get_session_store_class(cls) -> Any: ...
    def get_decoded(self) -> dict[str, Any]: ...
