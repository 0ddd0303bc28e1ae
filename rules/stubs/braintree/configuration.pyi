# distribution: braintree        source: braintree 4.36, braintree/configuration.py
from typing import Any


class Configuration:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @staticmethod
    def configure(*args: Any, **kwargs: Any) -> None: ...
    @staticmethod
    def gateway() -> Any: ...
