# distribution: django        source: Django documentation 5.2, "How to deploy with WSGI"
from django.core.handlers.wsgi import WSGIHandler


def get_wsgi_application() -> WSGIHandler: ...
