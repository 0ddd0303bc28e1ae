# distribution: plaid-python        source: plaid-python 38, plaid/configuration.py
from typing import Any


class Environment: ...


class Configuration:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
