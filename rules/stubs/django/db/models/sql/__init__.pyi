# distribution: django        source: django/db/models/sql/__init__.py
from django.db.models.sql.query import Query as Query
