# distribution: botocore        source: Boto3 1.40, "Guide", "Available services"; botocore/waiter.py
from asgi_ready import blocks
from typing import Any


class Waiter:
    @blocks("network", instead="aioboto3.Session.client", weight="unbounded")
    def wait(self, **kwargs: Any) -> None: ...
