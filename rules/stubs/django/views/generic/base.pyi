# distribution: django        source: Django 5.2 documentation, "Base views" and "Simple mixins"; django/views/generic/base.py
from collections.abc import Callable
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from typing import Any


class ContextMixin:
    extra_context: Any
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...


# Which handler `dispatch` calls, the request's method says: handlers are entry points of their own.
class View:
    http_method_names: list[str]
    request: HttpRequest
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    view_is_async: bool
    def __init__(self, **kwargs: Any) -> None: ...
    @classmethod
    def as_view(cls, **initkwargs: Any) -> Callable[..., Any]: ...
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None: ...
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...
    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...
    def options(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...


# Rendered after the view has returned, in a thread.
class TemplateResponseMixin:
    template_name: str
    template_engine: str | None
    response_class: Any
    content_type: str | None
    def render_to_response(self, context: Any, **response_kwargs: Any) -> TemplateResponse:
        self.get_template_names()
    def get_template_names(self) -> list[str]: ...


class TemplateView(TemplateResponseMixin, ContextMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any):
        context = self.get_context_data(**kwargs)
        return self.render_to_response(context)


class RedirectView(View):
    permanent: bool
    url: str | None
    pattern_name: str | None
    query_string: bool
    def get_redirect_url(self, *args: Any, **kwargs: Any) -> str | None: ...
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.get_redirect_url(*args, **kwargs)
    def head(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
    def options(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
    def delete(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
    def put(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
    def patch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.get(request, *args, **kwargs)
