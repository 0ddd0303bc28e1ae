# distribution: python        source: Python 3.13 Library Reference, "importlib.metadata"
from asgi_ready import blocks
from typing import Any


class PackageNotFoundError(ModuleNotFoundError): ...


@blocks("file", instead="asyncio.to_thread")
def version(distribution_name: str) -> str: ...
@blocks("file", instead="asyncio.to_thread")
def metadata(distribution_name: str) -> Any: ...
@blocks("file", instead="asyncio.to_thread")
def entry_points(**params: Any) -> Any: ...
