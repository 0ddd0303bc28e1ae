# distribution: django        source: Django 5.2 documentation, "The CurrentSiteManager"; django/contrib/sites/managers.py
from django.db import models


class CurrentSiteManager(models.Manager):
    use_in_migrations: bool
    def __init__(self, field_name=None, *, model=None):
        self.model = model
