# distribution: google-auth        source: google-auth 2.38, "google.auth package"; google/auth/_default.py
from asgi_ready import blocks
from typing import Any

@blocks("http", instead="asyncio.to_thread")
def default(*args: Any, **kwargs: Any) -> tuple[Any, Any]: ...
@blocks("file", instead="asyncio.to_thread")
def load_credentials_from_file(*args: Any, **kwargs: Any) -> tuple[Any, Any]: ...
