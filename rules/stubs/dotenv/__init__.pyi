# distribution: python-dotenv        source: python-dotenv 1.0; src/dotenv/main.py
from asgi_ready import blocks
from typing import Any


@blocks("file", weight="syscall")
def load_dotenv(*args: Any, **kwargs: Any) -> bool: ...
@blocks("file", weight="syscall")
def dotenv_values(*args: Any, **kwargs: Any) -> dict[str, str | None]: ...
@blocks("file", weight="syscall")
def find_dotenv(*args: Any, **kwargs: Any) -> str: ...
