# distribution: django        source: Django 5.2 documentation, "PostgreSQL specific model fields"; django/contrib/postgres/fields/__init__.py
from django.contrib.postgres.fields.array import *
from django.contrib.postgres.fields.citext import *
from django.contrib.postgres.fields.hstore import *
from django.contrib.postgres.fields.jsonb import *
from django.contrib.postgres.fields.ranges import *
