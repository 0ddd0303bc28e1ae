# distribution: django        source: Django documentation 5.2, "Generic display views"
from asgi_ready import blocks
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View
from typing import Any


class SingleObjectMixin(ContextMixin):
    model: Any
    queryset: Any
    slug_field: str
    context_object_name: str | None
    object: Any
    @blocks("database", instead="aget_object_or_404", since="5.0")
    def get_object(self, queryset: Any = None) -> Any: ...
    def get_queryset(self) -> QuerySet[Any]: ...
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...


class DetailView(SingleObjectMixin, TemplateResponseMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.get_object()
