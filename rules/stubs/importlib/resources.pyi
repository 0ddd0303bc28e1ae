# distribution: python        source: Python 3.13 Library Reference, "importlib.resources"
from pathlib import Path
from typing import Any


def files(*args: Any, **kwargs: Any) -> Path: ...
def as_file(path: Any) -> Any: ...
