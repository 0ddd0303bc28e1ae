# distribution: django        source: Django documentation 5.2, "Managing files"
from django.core.files.base import File as File
