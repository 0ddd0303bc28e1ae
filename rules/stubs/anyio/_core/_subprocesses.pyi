# distribution: anyio        source: AnyIO 4.9, "API reference"; src/anyio/_core/_subprocesses.py

from typing import Any


async def run_process(command: Any, **kwargs: Any) -> Any: ...
async def open_process(command: Any, **kwargs: Any) -> Any: ...
