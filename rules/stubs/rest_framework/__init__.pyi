# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/__init__.py
__version__: str
VERSION: str
HTTP_HEADER_ENCODING: str
ISO_8601: str
