# distribution: pip        source: pip 25.0; src/pip/__init__.py
from asgi_ready import blocks
from typing import Any

@blocks("process", instead="asyncio.create_subprocess_exec")
def main(args: Any = None) -> int: ...
