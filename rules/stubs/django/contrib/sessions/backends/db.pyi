# distribution: django        source: Django documentation 5.2, "Configuring the session engine"
from django.contrib.sessions.backends.base import SessionBase
from typing import Any


class SessionStore(SessionBase): ...
