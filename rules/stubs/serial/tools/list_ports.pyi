# distribution: pyserial        source: pySerial 3.5, "Tools"; serial/tools/list_ports.py
from asgi_ready import blocks
from collections.abc import Iterator
from typing import Any

# Reads the device tree, a file for each attribute of each port.
@blocks("file", instead="asyncio.to_thread")
def comports(include_links: bool = False) -> list[Any]: ...
@blocks("file", instead="asyncio.to_thread")
def grep(regexp: str, include_links: bool = False) -> Iterator[Any]: ...
