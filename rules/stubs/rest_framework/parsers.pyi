# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/parsers.py
from typing import Any


class DataAndFiles:
    data: Any
    files: Any
    def __init__(self, data: Any, files: Any) -> None: ...


class BaseParser:
    media_type: Any
    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any: ...


class JSONParser(BaseParser):
    media_type: str
    renderer_class: Any
    strict: Any
    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any: ...


class FormParser(BaseParser):
    media_type: str
    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any: ...


class MultiPartParser(BaseParser):
    media_type: str
    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any: ...


class FileUploadParser(BaseParser):
    media_type: str
    errors: Any
    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any: ...
    def get_filename(self, stream: Any, media_type: Any, parser_context: Any) -> Any: ...
