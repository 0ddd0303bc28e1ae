# distribution: werkzeug        source: Werkzeug 3.0, "Utilities"; src/werkzeug/utils.py
from asgi_ready import named as import_string  # Between module and attribute stands a dot or a colon.
from typing import Any


def find_modules(import_path: str, include_packages: bool = False, recursive: bool = False) -> Any: ...
def secure_filename(filename: str) -> str: ...
