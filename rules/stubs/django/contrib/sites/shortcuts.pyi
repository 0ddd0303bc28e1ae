# distribution: django        source: Django documentation 5.2, "The sites framework"
from asgi_ready import blocks
from typing import Any


@blocks("database", instead="sync_to_async")
def get_current_site(request: Any) -> Any: ...
