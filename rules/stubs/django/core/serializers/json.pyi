# distribution: django        source: django/core/serializers/json.py
from django.core.serializers.python import Deserializer as PythonDeserializer
from django.core.serializers.python import Serializer as PythonSerializer
from typing import Any
import json


class Serializer(PythonSerializer):
    internal_use_only: bool
    def start_serialization(self) -> None: ...
    def end_serialization(self) -> None: ...
    def end_object(self, obj: Any) -> None: ...
    def getvalue(self) -> Any: ...


class Deserializer(PythonDeserializer):
    def __init__(self, stream_or_string: Any, **options: Any) -> None: ...


class DjangoJSONEncoder(json.JSONEncoder):
    def default(self, o: Any) -> Any: ...
