# distribution: boto3        source: Boto3 1.40, "Guide", "Available services"; boto3/session.py
from asgi_ready import blocks
from boto3.resources._services import _DynamoDb, _S3, _Sns, _Sqs
from boto3.resources.base import ServiceResource
from botocore.client import BaseClient
from typing import Any, Literal, overload


# Reads the configuration files.
class Session:
    region_name: str
    profile_name: str
    @blocks("file", weight="syscall")
    def __init__(self, **kwargs: Any) -> None: ...
    # Reads the service's model, some tens of milliseconds the first time.
    @blocks("file", instead="aioboto3.Session.client")
    def client(self, service_name: str, *args: Any, **kwargs: Any) -> BaseClient: ...
    @overload
    @blocks("file", instead="aioboto3.Session.resource")
    def resource(self, service_name: Literal["dynamodb"], *args: Any, **kwargs: Any) -> _DynamoDb: ...
    @overload
    @blocks("file", instead="aioboto3.Session.resource")
    def resource(self, service_name: Literal["s3"], *args: Any, **kwargs: Any) -> _S3: ...
    @overload
    @blocks("file", instead="aioboto3.Session.resource")
    def resource(self, service_name: Literal["sns"], *args: Any, **kwargs: Any) -> _Sns: ...
    @overload
    @blocks("file", instead="aioboto3.Session.resource")
    def resource(self, service_name: Literal["sqs"], *args: Any, **kwargs: Any) -> _Sqs: ...
    @overload
    @blocks("file", instead="aioboto3.Session.resource")
    def resource(self, service_name: str, *args: Any, **kwargs: Any) -> ServiceResource: ...
    def get_credentials(self) -> Any: ...
    def get_available_services(self) -> list[str]: ...
    def get_available_regions(self, service_name: str, **kwargs: Any) -> list[str]: ...
