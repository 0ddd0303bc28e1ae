# distribution: django        source: Django 5.2 documentation, "Built-in forms" of authentication; django/contrib/auth/forms.py
from asgi_ready import blocks
from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from typing import Any


class ReadOnlyPasswordHashWidget(forms.Widget): ...
class ReadOnlyPasswordHashField(forms.Field): ...
class UsernameField(forms.CharField): ...


class BaseUserCreationForm(forms.ModelForm):
    class Meta:
        model = User
class UserCreationForm(BaseUserCreationForm):
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def clean_username(self) -> str: ...
class UserChangeForm(forms.ModelForm):
    class Meta:
        model = User


# Validating it is logging in, as far as the password goes.
class AuthenticationForm(forms.Form):
    request: Any
    def __init__(self, request: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def clean(self) -> dict[str, Any]:
        authenticate(self.request)
    def confirm_login_allowed(self, user: Any) -> None: ...
    def get_user(self) -> User: ...
    def get_invalid_login_error(self) -> Any: ...


class PasswordResetForm(forms.Form):
    @blocks("network", instead="asgiref.sync.sync_to_async")
    def send_mail(self, subject_template_name: str, email_template_name: str, context: Any, from_email: str | None, to_email: str, html_email_template_name: str | None = None) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def get_users(self, email: str) -> Any: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, *args: Any, **kwargs: Any) -> None: ...


class SetPasswordForm(forms.Form):
    user: Any
    def __init__(self, user: Any, *args: Any, **kwargs: Any) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, commit: bool = True) -> Any: ...
class PasswordChangeForm(SetPasswordForm):
    @blocks("cpu", instead="asgiref.sync.sync_to_async")
    def clean_old_password(self) -> str: ...
class AdminPasswordChangeForm(forms.Form):
    user: Any
    def __init__(self, user: Any, *args: Any, **kwargs: Any) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def save(self, commit: bool = True) -> Any: ...
