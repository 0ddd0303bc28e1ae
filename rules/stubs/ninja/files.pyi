# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/files.py
from django.core.files.uploadedfile import UploadedFile as DjangoUploadedFile


class UploadedFile(DjangoUploadedFile): ...
