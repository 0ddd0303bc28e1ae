# distribution: boto3        source: Boto3 1.40, "Guide", "Available services"; boto3/session.py
from asgi_ready import blocks
from boto3.resources.base import ServiceResource
from botocore.client import BaseClient
from typing import Any


# Reads the configuration files.
class Session:
    region_name: str
    profile_name: str
    @blocks("file", weight="syscall")
    def __init__(self, **kwargs: Any) -> None: ...
    # Reads the service's model, some tens of milliseconds the first time.
    @blocks("file", instead="aioboto3.Session.client")
    def client(self, service_name: str, *args: Any, **kwargs: Any) -> BaseClient: ...
    @blocks("file", instead="aioboto3.Session.resource")
    def resource(self, service_name: str, *args: Any, **kwargs: Any) -> ServiceResource: ...
    def get_credentials(self) -> Any: ...
    def get_available_services(self) -> list[str]: ...
    def get_available_regions(self, service_name: str, **kwargs: Any) -> list[str]: ...
