# distribution: python        source: Python 3.13 Library Reference, "importlib.machinery"
from types import ModuleType
from typing import Any


class ModuleSpec:
    submodule_search_locations: list[str] | None
    cached: str | None
    has_location: bool
    @property
    def parent(self) -> str | None: ...
    def __init__(self, name, loader: Any = None, *, origin: str | None = None, loader_state: Any = None, is_package: bool | None = None) -> None:
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state


class SourceFileLoader:
    name: str
    path: str
    def __init__(self, fullname: str, path: str) -> None: ...
    def create_module(self, spec: ModuleSpec) -> ModuleType | None: ...
    def exec_module(self, module: ModuleType) -> None: ...
    def load_module(self, name: str | None = None) -> ModuleType: ...
    def get_filename(self, name: str | None = None) -> str: ...
    def is_package(self, fullname: str) -> bool: ...
