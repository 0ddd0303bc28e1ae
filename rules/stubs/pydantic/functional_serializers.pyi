# distribution: pydantic        source: Pydantic 2.9, "Serialization"; pydantic/functional_serializers.py
from typing import Any


class PlainSerializer:
    def __init__(self, func: Any, return_type: Any = ..., when_used: str = "always") -> None: ...


class WrapSerializer:
    def __init__(self, func: Any, return_type: Any = ..., when_used: str = "always") -> None: ...
