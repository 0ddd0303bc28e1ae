# distribution: django        source: Django documentation 5.2, "Generic editing views"
from asgi_ready import blocks
from django.http import HttpRequest, HttpResponse
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View
from django.views.generic.detail import SingleObjectMixin
from typing import Any


class FormMixin(ContextMixin):
    form_class: Any
    success_url: Any
    initial: dict[str, Any]
    def get_form(self, form_class: Any = None) -> Any: ...
    def get_success_url(self) -> str: ...
    def form_valid(self, form: Any) -> HttpResponse: ...
    def form_invalid(self, form: Any) -> HttpResponse: ...


class FormView(FormMixin, TemplateResponseMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...


class ModelFormMixin(FormMixin, SingleObjectMixin):
    fields: Any
    @blocks("database", instead="sync_to_async")
    def form_valid(self, form: Any) -> HttpResponse: ...


class CreateView(ModelFormMixin, TemplateResponseMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...


class UpdateView(ModelFormMixin, TemplateResponseMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.get_object()
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.get_object()


class DeleteView(SingleObjectMixin, TemplateResponseMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.get_object()
    @blocks("database", instead="sync_to_async")
    def delete(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...
