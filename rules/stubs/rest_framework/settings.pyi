# distribution: djangorestframework        source: Django REST framework 3.16 documentation; rest_framework/settings.py
from typing import Any

DEFAULTS: Any
IMPORT_STRINGS: Any
REMOVED_SETTINGS: Any


def perform_import(val: Any, setting_name: Any) -> Any: ...
def import_from_string(val: Any, setting_name: Any) -> Any: ...


class APISettings:
    defaults: Any
    import_strings: Any
    def __init__(self, user_settings: Any = None, defaults: Any = None, import_strings: Any = None) -> None: ...
    @property
    def user_settings(self) -> Any: ...
    def __getattr__(self, attr: Any) -> Any: ...
    def reload(self) -> None: ...

api_settings: APISettings


def reload_api_settings(*args: Any, **kwargs: Any) -> None: ...
