# distribution: django        source: Django documentation 5.2, "Settings"
from typing import Any


class LazySettings:
    BASE_DIR: Any
    DEBUG: bool
    SECRET_KEY: str
    def __getattr__(self, name: str) -> Any: ...
    def configure(self, default_settings: Any = ..., **options: Any) -> None: ...
    @property
    def configured(self) -> bool: ...


settings: LazySettings
