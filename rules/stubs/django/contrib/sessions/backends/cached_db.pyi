# distribution: django        source: Django 5.2 documentation, "Configuring the session engine"; django/contrib/sessions/backends/cached_db.py
from django.contrib.sessions.backends.base import SessionBase


class SessionStore(SessionBase): ...
