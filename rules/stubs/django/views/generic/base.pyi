# distribution: django        source: Django documentation 5.2, "Base views"
from collections.abc import Callable
from django.http import HttpRequest, HttpResponse
from typing import Any


class ContextMixin:
    extra_context: Any
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...


class View:
    http_method_names: list[str]
    request: HttpRequest
    args: Any
    kwargs: Any
    view_is_async: bool
    def __init__(self, **kwargs: Any) -> None: ...
    @classmethod
    def as_view(cls, **initkwargs: Any) -> Callable[..., Any]: ...
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None: ...
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...
    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...
    def options(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...


class TemplateResponseMixin:
    template_name: str
    def render_to_response(self, context: Any, **response_kwargs: Any) -> HttpResponse: ...
    def get_template_names(self) -> list[str]: ...


class TemplateView(TemplateResponseMixin, ContextMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...


class RedirectView(View):
    permanent: bool
    url: str | None
    pattern_name: str | None
    def get_redirect_url(self, *args: Any, **kwargs: Any) -> str | None: ...
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...
