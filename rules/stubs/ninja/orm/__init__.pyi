# distribution: django-ninja        source: Django Ninja 1 documentation, "Schemas from Django models"; ninja/orm/__init__.py
from ninja.orm.factory import create_schema as create_schema
from ninja.orm.fields import register_field as register_field
from ninja.orm.metaclass import ModelSchema as ModelSchema
