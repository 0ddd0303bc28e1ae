# distribution: django        source: Django 5.2 documentation, "The LoginRequiredMixin mixin"; django/contrib/auth/mixins.py
from django.http import HttpResponseRedirect
from typing import Any


# `dispatch` is sync and asks the user itself: before the handler, on the loop if the handler is a coroutine.
class AccessMixin:
    login_url: Any
    permission_denied_message: str
    raise_exception: bool
    redirect_field_name: str
    def get_login_url(self) -> str: ...
    def get_permission_denied_message(self) -> str: ...
    def get_redirect_field_name(self) -> str: ...
    def handle_no_permission(self) -> HttpResponseRedirect:
        self.request.user.is_authenticated


class LoginRequiredMixin(AccessMixin):
    def dispatch(self, request: Any, *args: Any, **kwargs: Any):
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)


class PermissionRequiredMixin(AccessMixin):
    permission_required: Any
    def get_permission_required(self) -> Any: ...
    def has_permission(self) -> bool:
        return self.request.user.has_perms(self.get_permission_required())
    def dispatch(self, request: Any, *args: Any, **kwargs: Any):
        if not self.has_permission():
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)


class UserPassesTestMixin(AccessMixin):
    def test_func(self) -> Any: ...
    def get_test_func(self):
        return self.test_func
    def dispatch(self, request: Any, *args: Any, **kwargs: Any):
        user_test_result = self.get_test_func()()
        if not user_test_result:
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)
