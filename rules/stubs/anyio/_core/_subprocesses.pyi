# distribution: anyio        source: AnyIO 4.9, "API reference"; src/anyio/_core/_subprocesses.py
from subprocess import CompletedProcess
from typing import Any


async def run_process(command: Any, **kwargs: Any) -> CompletedProcess[bytes]: ...
async def open_process(command: Any, **kwargs: Any) -> Any: ...
