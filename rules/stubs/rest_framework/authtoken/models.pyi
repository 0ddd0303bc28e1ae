# distribution: djangorestframework        source: Django REST framework 3.16 documentation, "Authentication"; rest_framework/authtoken/models.py
from django.contrib.auth.models import User
from django.db import models


class Token(models.Model):
    key = models.CharField(max_length=40)
    user = models.OneToOneField(User, models.CASCADE)
    created = models.DateTimeField()
    @classmethod
    def generate_key(cls) -> str: ...


class TokenProxy(Token): ...
