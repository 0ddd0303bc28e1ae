# distribution: django        source: Django 5.2 documentation, "Signals"; django/dispatch/__init__.py
from django.dispatch.dispatcher import Signal as Signal, receiver as receiver
