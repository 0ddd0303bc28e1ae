# distribution: djangorestframework        source: Django REST framework 3.16 documentation, "Responses"; rest_framework/response.py
from django.template.response import SimpleTemplateResponse
from typing import Any


# Rendered after the view has returned.
class Response(SimpleTemplateResponse):
    data: Any
    exception: bool
    def __init__(self, data: Any = None, status: int | None = None, template_name: str | None = None, headers: Any = None, exception: bool = False, content_type: str | None = None) -> None: ...
    @property
    def status_text(self) -> str: ...
