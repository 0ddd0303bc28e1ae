# distribution: django        source: Django 5.2 documentation, "The Forms API"; django/forms/__init__.py
from django.core.exceptions import ValidationError as ValidationError
from django.forms.boundfield import *
from django.forms.fields import *
from django.forms.forms import *
from django.forms.formsets import *
from django.forms.models import *
from django.forms.widgets import *
