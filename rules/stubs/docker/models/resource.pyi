# distribution: docker        source: Docker SDK for Python 7.1, "Client", "Containers"; docker/models/resource.py
from asgi_ready import blocks
from typing import Any

_List = list


class Model:
    id: str
    short_id: str
    attrs: dict[str, Any]
    @blocks("network", instead="aiodocker.Docker")
    def reload(self) -> None: ...


class _Collection:
    @blocks("network", instead="aiodocker.Docker")
    def list(self, *args: Any, **kwargs: Any) -> _List[Any]: ...
    @blocks("network", instead="aiodocker.Docker")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="aiodocker.Docker")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="aiodocker.Docker")
    def prune(self, *args: Any, **kwargs: Any) -> Any: ...
