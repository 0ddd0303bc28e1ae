# distribution: hypercorn        source: Hypercorn 0.17; src/hypercorn/asyncio/__init__.py
from typing import Any


async def serve(app: Any, config: Any, **kwargs: Any) -> None: ...
