# distribution: django        source: Django 5.2 documentation, "Editing mixins", "Generic editing views"; django/views/generic/edit.py
from django.forms.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View
from django.views.generic.detail import BaseDetailView, SingleObjectMixin, SingleObjectTemplateResponseMixin
from typing import Any


class FormMixin(ContextMixin):
    initial: dict[str, Any]
    form_class = None
    success_url: Any
    prefix: str | None
    def get_initial(self) -> dict[str, Any]: ...
    def get_prefix(self) -> str | None: ...
    def get_form_class(self):
        return self.form_class
    def get_form(self, form_class=None):
        if form_class is None:
            form_class = self.get_form_class()
        return form_class(**self.get_form_kwargs())
    def get_form_kwargs(self) -> dict[str, Any]: ...
    def get_success_url(self) -> str: ...
    def form_valid(self, form):
        return HttpResponseRedirect(self.get_success_url())
    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form))
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if "form" not in kwargs:
            self.get_form()
        return super().get_context_data(**kwargs)


class ModelFormMixin(FormMixin, SingleObjectMixin):
    fields: Any
    def get_form_class(self):
        return self.form_class
    def get_success_url(self) -> str: ...
    def form_valid(self, form):
        self.object = form.save()
        return super().form_valid(form)


class ProcessFormView(View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any):
        return self.render_to_response(self.get_context_data())
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any):
        form = self.get_form()
        if form.is_valid():
            return self.form_valid(form)
        return self.form_invalid(form)
    def put(self, *args: Any, **kwargs: Any):
        return self.post(*args, **kwargs)


class BaseFormView(FormMixin, ProcessFormView): ...
class FormView(TemplateResponseMixin, BaseFormView): ...


class BaseCreateView(ModelFormMixin, ProcessFormView):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any):
        return super().get(request, *args, **kwargs)
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any):
        return super().post(request, *args, **kwargs)


class CreateView(SingleObjectTemplateResponseMixin, BaseCreateView): ...


class BaseUpdateView(ModelFormMixin, ProcessFormView):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any):
        self.object = self.get_object()
        return super().get(request, *args, **kwargs)
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any):
        self.object = self.get_object()
        return super().post(request, *args, **kwargs)


class UpdateView(SingleObjectTemplateResponseMixin, BaseUpdateView): ...


class DeletionMixin:
    success_url: Any
    def delete(self, request: HttpRequest, *args: Any, **kwargs: Any):
        self.object = self.get_object()
        self.object.delete()
        return HttpResponseRedirect(self.get_success_url())
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any):
        return self.delete(request, *args, **kwargs)
    def get_success_url(self) -> str: ...


class BaseDeleteView(DeletionMixin, FormMixin, BaseDetailView):
    form_class = Form
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any):
        self.object = self.get_object()
        form = self.get_form()
        if form.is_valid():
            return self.form_valid(form)
        return self.form_invalid(form)
    def form_valid(self, form):
        self.object.delete()
        return HttpResponseRedirect(self.get_success_url())


class DeleteView(SingleObjectTemplateResponseMixin, BaseDeleteView): ...
