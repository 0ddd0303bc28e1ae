# distribution: django        source: django/contrib/auth/views.py
from django.views.generic.base import TemplateView
from django.views.generic.edit import FormView
from typing import Any

UserModel: Any


class RedirectURLMixin:
    next_page: Any
    redirect_field_name: Any
    success_url_allowed_hosts: Any
    def get_success_url(self) -> Any: ...
    def get_redirect_url(self) -> Any: ...
    def get_success_url_allowed_hosts(self) -> Any: ...
    def get_default_redirect_url(self) -> Any: ...


class LoginView(RedirectURLMixin, FormView):
    form_class: Any
    authentication_form: Any
    template_name: str
    redirect_authenticated_user: bool
    extra_context: Any
    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def get_default_redirect_url(self) -> Any: ...
    def get_form_class(self) -> Any: ...
    def get_form_kwargs(self) -> Any: ...
    def form_valid(self, form: Any) -> Any: ...
    def get_context_data(self, **kwargs: Any) -> Any: ...


class LogoutView(RedirectURLMixin, TemplateView):
    http_method_names: Any
    template_name: str
    extra_context: Any
    def post(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def get_default_redirect_url(self) -> Any: ...
    def get_context_data(self, **kwargs: Any) -> Any: ...


def logout_then_login(request: Any, login_url: Any = None) -> Any: ...
def redirect_to_login(next: Any, login_url: Any = None, redirect_field_name: Any = ...) -> Any: ...


class PasswordContextMixin:
    extra_context: Any
    def get_context_data(self, **kwargs: Any) -> Any: ...


class PasswordResetView(PasswordContextMixin, FormView):
    email_template_name: str
    extra_email_context: Any
    form_class: Any
    from_email: Any
    html_email_template_name: Any
    subject_template_name: str
    success_url: Any
    template_name: str
    title: Any
    token_generator: Any
    def form_valid(self, form: Any) -> Any: ...

INTERNAL_RESET_SESSION_TOKEN: str


class PasswordResetDoneView(PasswordContextMixin, TemplateView):
    template_name: str
    title: Any


class PasswordResetConfirmView(PasswordContextMixin, FormView):
    form_class: Any
    post_reset_login: bool
    post_reset_login_backend: Any
    reset_url_token: str
    success_url: Any
    template_name: str
    title: Any
    token_generator: Any
    def dispatch(self, *args: Any, **kwargs: Any) -> Any: ...
    def get_user(self, uidb64: Any) -> Any: ...
    def get_form_kwargs(self) -> Any: ...
    def form_valid(self, form: Any) -> Any: ...
    def get_context_data(self, **kwargs: Any) -> Any: ...


class PasswordResetCompleteView(PasswordContextMixin, TemplateView):
    template_name: str
    title: Any
    def get_context_data(self, **kwargs: Any) -> Any: ...


class PasswordChangeView(PasswordContextMixin, FormView):
    form_class: Any
    success_url: Any
    template_name: str
    title: Any
    def get_form_kwargs(self) -> Any: ...
    def form_valid(self, form: Any) -> Any: ...


class PasswordChangeDoneView(PasswordContextMixin, TemplateView):
    template_name: str
    title: Any
