# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/orm/metaclass.py
from ninja.schema import Schema
from typing import Any


class MetaConf:
    @staticmethod
    def from_schema_class(name: Any, namespace: Any) -> Any: ...


class ModelSchemaMetaclass(type): ...
class ModelSchema(Schema, metaclass=ModelSchemaMetaclass): ...
