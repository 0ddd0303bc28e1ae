# distribution: boto3        source: Boto3 1.40, "Guide", "Available services"; boto3/resources/base.py
from typing import Any


# Actions, sub-resources and collections are made from the service's model: which of them a name is, only the model knows.
class ServiceResource:
    meta: Any
    def __getattr__(self, name: str) -> Any: ...
