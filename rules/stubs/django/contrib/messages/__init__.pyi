# distribution: django        source: Django 5.2 documentation, "The messages framework"; django/contrib/messages/__init__.py
from django.contrib.messages.api import *
from django.contrib.messages.constants import *
