# distribution: docker        source: Docker SDK for Python 7.1, "Client", "Containers"; docker/client.py
from asgi_ready import blocks
from docker.models.containers import ContainerCollection
from docker.models.images import ImageCollection
from docker.models.resource import _Collection
from typing import Any, Self


class DockerClient:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def close(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="aiodocker.Docker")
    def events(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="aiodocker.Docker")
    def df(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="aiodocker.Docker")
    def info(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="aiodocker.Docker")
    def login(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="aiodocker.Docker")
    def ping(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network", instead="aiodocker.Docker")
    def version(self, *args: Any, **kwargs: Any) -> Any: ...
    containers: ContainerCollection
    images: ImageCollection
    networks: _Collection
    volumes: _Collection
    services: _Collection
    nodes: _Collection
    secrets: _Collection
    configs: _Collection
    swarm: Any
    api: Any
    @classmethod
    def from_env(cls, **kwargs: Any) -> DockerClient: ...


from_env = DockerClient.from_env
