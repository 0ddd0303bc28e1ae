# distribution: boto3        source: Boto3 1.40, "Guide", "Available services"; boto3/__init__.py
from boto3.resources._services import _DynamoDb, _S3, _Sns, _Sqs
from boto3.resources.base import ServiceResource
from boto3.session import Session as Session
from botocore.client import BaseClient
from functools import cache
from typing import Any, Literal, overload


# The first client of the default session reads some hundred files of models, 0.2 s; its loader keeps them (`botocore.loaders`), and the
# next ones open none (counted with an audit hook under boto3 1.43).
@cache
def _read_models() -> None:
    _default_session().client("s3")
def _default_session() -> Session: ...
def client(service_name: str, *args: Any, **kwargs: Any) -> BaseClient:
    _read_models()
@overload
def resource(service_name: Literal["dynamodb"], *args: Any, **kwargs: Any) -> _DynamoDb:
    _read_models()
@overload
def resource(service_name: Literal["s3"], *args: Any, **kwargs: Any) -> _S3:
    _read_models()
@overload
def resource(service_name: Literal["sns"], *args: Any, **kwargs: Any) -> _Sns:
    _read_models()
@overload
def resource(service_name: Literal["sqs"], *args: Any, **kwargs: Any) -> _Sqs:
    _read_models()
@overload
def resource(service_name: str, *args: Any, **kwargs: Any) -> ServiceResource:
    _read_models()
def setup_default_session(**kwargs: Any) -> None: ...
def set_stream_logger(name: str = "boto3", level: int = 10, format_string: str | None = None) -> None: ...
