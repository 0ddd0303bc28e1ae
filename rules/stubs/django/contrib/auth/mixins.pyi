# distribution: django        source: Django documentation 5.2, "The LoginRequired mixin"
from typing import Any


class AccessMixin:
    login_url: Any
    permission_denied_message: str
    raise_exception: bool
    redirect_field_name: str
    request: Any
    def get_login_url(self) -> str: ...
    def handle_no_permission(self) -> Any: ...


class LoginRequiredMixin(AccessMixin):
    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...


class PermissionRequiredMixin(AccessMixin):
    permission_required: Any
    def has_permission(self) -> bool: ...
    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...


class UserPassesTestMixin(AccessMixin):
    def test_func(self) -> Any: ...
    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
