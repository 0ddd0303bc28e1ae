# distribution: Flask-Login        source: Flask-Login 0.6, "API Documentation"; src/flask_login/login_manager.py, utils.py, mixins.py
from typing import Any

# `current_user` calls the project's `user_loader` once in a request; which one is known to no stub.
class UserMixin:
    is_active: bool
    is_authenticated: bool
    is_anonymous: bool
    def get_id(self) -> str: ...
class AnonymousUserMixin:
    is_active: bool
    is_authenticated: bool
    is_anonymous: bool
    def get_id(self) -> None: ...
class LoginManager:
    login_view: Any
    login_message: Any
    login_message_category: Any
    session_protection: Any
    def __init__(self, app: Any = None, add_context_processor: bool = True) -> None: ...
    def init_app(self, app: Any, add_context_processor: bool = True) -> None: ...
    def user_loader(self, callback):
        return callback
    def request_loader(self, callback):
        return callback
    def unauthorized_handler(self, callback):
        return callback
    def unauthorized(self) -> Any: ...
current_user: Any
def login_required(func):
    return func
def fresh_login_required(func):
    return func
def login_user(user: Any, remember: bool = False, duration: Any = None, force: bool = False, fresh: bool = True) -> bool: ...
def logout_user() -> bool: ...
def confirm_login() -> None: ...
def login_fresh() -> bool: ...
def login_url(login_view: str, next_url: Any = None, next_field: str = "next") -> str: ...
def user_logged_in() -> Any: ...
