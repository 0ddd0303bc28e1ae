# distribution: kubernetes        source: kubernetes-client 31.0; kubernetes/config/
from asgi_ready import blocks
from typing import Any


@blocks("file", instead="kubernetes_asyncio.config.load_kube_config")
def load_kube_config(*args: Any, **kwargs: Any) -> None: ...
@blocks("file")
def load_incluster_config(*args: Any, **kwargs: Any) -> None: ...
@blocks("file")
def load_config(**kwargs: Any) -> None: ...
