# distribution: docker        source: Docker SDK for Python 7.1, "Client", "Containers"; docker/__init__.py
from docker import errors as errors
from docker.client import DockerClient as DockerClient, from_env as from_env
from typing import Any

APIClient: Any
