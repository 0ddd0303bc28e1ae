# distribution: django        source: Django 5.2 documentation, "Multiple object mixins", "Generic display views"; django/views/generic/list.py
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View
from typing import Any


class MultipleObjectMixin(ContextMixin):
    allow_empty = True
    queryset = None
    model = None
    paginate_by = None
    paginate_orphans: int
    context_object_name: str | None
    paginator_class = Paginator
    page_kwarg: str
    ordering: Any
    object_list: Any
    def get_queryset(self):
        if self.queryset is not None:
            return self.queryset.all()
        return self.model._default_manager.all()
    def get_ordering(self) -> Any: ...
    def paginate_queryset(self, queryset, page_size):
        paginator = self.get_paginator(queryset, page_size)
        page = paginator.page(1)
        return paginator, page, page.object_list, page.has_other_pages()
    def get_paginate_by(self, queryset):
        return self.paginate_by
    def get_paginator(self, queryset, per_page, orphans=0, allow_empty_first_page=True, **kwargs):
        return self.paginator_class(queryset, per_page)
    def get_paginate_orphans(self) -> int: ...
    def get_allow_empty(self):
        return self.allow_empty
    def get_context_object_name(self, object_list: Any) -> str | None: ...
    def get_context_data(self, *, object_list=None, **kwargs) -> dict[str, Any]:
        queryset = self.object_list if object_list is None else object_list
        page_size = self.get_paginate_by(queryset)
        if page_size:
            self.paginate_queryset(queryset, page_size)
        return super().get_context_data(**kwargs)


class BaseListView(MultipleObjectMixin, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any):
        self.object_list = self.get_queryset()
        if not self.get_allow_empty():
            bool(self.object_list)
        context = self.get_context_data()
        return self.render_to_response(context)


class MultipleObjectTemplateResponseMixin(TemplateResponseMixin):
    template_name_suffix: str


class ListView(MultipleObjectTemplateResponseMixin, BaseListView): ...
