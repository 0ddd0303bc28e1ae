# distribution: django-ninja        source: Django Ninja 1 documentation; ninja/orm/factory.py
from typing import Any

SchemaKey: Any


class SchemaFactory:
    schemas: Any
    schema_names: Any
    def __init__(self) -> None: ...
    def create_schema(self, model: Any, *, name: str = "", depth: int = 0, fields: Any = None, exclude: Any = None, optional_fields: Any = None, custom_fields: Any = None, base_class: Any = ...) -> Any: ...
    def get_key(self, model: Any, name: Any, depth: Any, fields: Any, exclude: Any, optional_fields: Any, custom_fields: Any) -> Any: ...

factory: SchemaFactory
create_schema: Any
