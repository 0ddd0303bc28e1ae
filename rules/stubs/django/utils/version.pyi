# distribution: django        source: django/utils/version.py
from typing import Any

PYPY: Any
PY38: Any
PY39: Any
PY310: Any
PY311: Any
PY312: Any
PY313: Any
PY314: Any


def get_version(version: Any = None) -> Any: ...
def get_main_version(version: Any = None) -> str: ...
def get_complete_version(version: Any = None) -> Any: ...
def get_docs_version(version: Any = None) -> Any: ...
def get_git_changeset() -> Any: ...

version_component_re: Any


def get_version_tuple(version: Any) -> Any: ...
