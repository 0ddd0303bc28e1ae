# distribution: django        source: django/apps/config.py
from collections.abc import Iterator
from typing import Any

APPS_MODULE_NAME: str
MODELS_MODULE_NAME: str


class AppConfig:
    name: Any
    module: Any
    apps: Any
    models_module: Any
    models: Any
    label: Any
    verbose_name: Any
    path: Any
    def __init__(self, app_name: Any, app_module: Any) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def default_auto_field(self) -> Any: ...
    @classmethod
    def create(cls, entry: Any) -> Any: ...
    def get_model(self, model_name: Any, require_ready: bool = True) -> Any: ...
    def get_models(self, include_auto_created: bool = False, include_swapped: bool = False) -> Iterator[Any]: ...
    def import_models(self) -> None: ...
    def ready(self) -> None: ...
