# distribution: django        source: Django documentation 5.2, "Generic display views"
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View
from typing import Any


class MultipleObjectMixin(ContextMixin):
    allow_empty: bool
    queryset: Any
    model: Any
    paginate_by: int | None
    object_list: Any
    def get_queryset(self) -> QuerySet[Any]: ...
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...


class ListView(MultipleObjectMixin, TemplateResponseMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse: ...
