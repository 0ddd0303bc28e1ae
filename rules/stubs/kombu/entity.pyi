# distribution: kombu        source: Kombu 5.4, "API Reference"; kombu/entity.py
from typing import Any


class Exchange:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...


class Queue:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
