# distribution: botocore        source: Boto3 1.40, "Guide", "Available services"; botocore/config.py
from typing import Any


class Config:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
