# distribution: django        source: Django documentation 5.2, "Class-based views"
from django.views.generic.base import View as View
