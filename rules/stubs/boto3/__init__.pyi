# distribution: boto3        source: Boto3 1.40, "Guide", "Available services"; boto3/__init__.py
from asgi_ready import blocks
from boto3.resources.base import ServiceResource
from boto3.session import Session as Session
from botocore.client import BaseClient
from typing import Any


@blocks("file", instead="aioboto3.Session.client")
def client(service_name: str, *args: Any, **kwargs: Any) -> BaseClient: ...
@blocks("file", instead="aioboto3.Session.resource")
def resource(service_name: str, *args: Any, **kwargs: Any) -> ServiceResource: ...
def setup_default_session(**kwargs: Any) -> None: ...
def set_stream_logger(name: str = "boto3", level: int = 10, format_string: str | None = None) -> None: ...
