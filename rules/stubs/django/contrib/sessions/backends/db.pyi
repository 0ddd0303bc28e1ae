# distribution: django        source: Django 5.2 documentation, "Configuring the session engine"; django/contrib/sessions/backends/db.py
from django.contrib.sessions.backends.base import CreateError as CreateError, SessionBase


class SessionStore(SessionBase): ...
