# distribution: django        source: Django 5.2 documentation, "How to use sessions"; django/contrib/sessions/models.py
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager


class SessionManager(BaseSessionManager): ...


class Session(AbstractBaseSession):
    objects = SessionManager()
