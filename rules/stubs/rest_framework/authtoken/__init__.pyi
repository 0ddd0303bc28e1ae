# distribution: djangorestframework        source: Django REST framework 3.16 documentation, "Authentication"; rest_framework/authtoken/__init__.py
