# distribution: django        source: Django 5.2 documentation, "Single object mixins", "Generic display views"; django/views/generic/detail.py
from django.http import HttpRequest
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View
from typing import Any


class SingleObjectMixin(ContextMixin):
    model = None
    queryset = None
    slug_field: str
    context_object_name: str | None
    slug_url_kwarg: str
    pk_url_kwarg: str
    query_pk_and_slug: bool
    object: Any
    def get_object(self, queryset=None):
        if queryset is None:
            queryset = self.get_queryset()
        return queryset.get()
    def get_queryset(self):
        if self.queryset is not None:
            return self.queryset.all()
        return self.model._default_manager.all()
    def get_slug_field(self) -> str: ...
    def get_context_object_name(self, obj: Any) -> str | None: ...
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...


class BaseDetailView(SingleObjectMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any):
        self.object = self.get_object()
        context = self.get_context_data(object=self.object)
        return self.render_to_response(context)


class SingleObjectTemplateResponseMixin(TemplateResponseMixin):
    template_name_field: str | None
    template_name_suffix: str


class DetailView(SingleObjectTemplateResponseMixin, BaseDetailView): ...
