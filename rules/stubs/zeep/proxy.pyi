# distribution: zeep        source: Zeep 4.2, "The Client object"; src/zeep/proxy.py
from asgi_ready import blocks
from typing import Any


class OperationProxy:
    @blocks("http", instead="zeep.AsyncClient", since="4.0.0")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


class ServiceProxy:
    def __getattr__(self, name: str) -> OperationProxy: ...
    def __getitem__(self, name: str) -> OperationProxy: ...
