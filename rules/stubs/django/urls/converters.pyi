# distribution: django        source: django/urls/converters.py
from typing import Any


class IntConverter:
    regex: str
    def to_python(self, value: Any) -> Any: ...
    def to_url(self, value: Any) -> str: ...


class StringConverter:
    regex: str
    def to_python(self, value: Any) -> Any: ...
    def to_url(self, value: Any) -> Any: ...


class UUIDConverter:
    regex: str
    def to_python(self, value: Any) -> Any: ...
    def to_url(self, value: Any) -> str: ...


class SlugConverter(StringConverter):
    regex: str


class PathConverter(StringConverter):
    regex: str

DEFAULT_CONVERTERS: Any
REGISTERED_CONVERTERS: Any


def register_converter(converter: Any, type_name: Any) -> None: ...
def get_converters() -> Any: ...
