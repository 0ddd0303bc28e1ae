# distribution: django        source: Django documentation 5.2, "How to deploy with ASGI"
from django.core.handlers.asgi import ASGIHandler


def get_asgi_application() -> ASGIHandler: ...
