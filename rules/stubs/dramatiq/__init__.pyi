# distribution: dramatiq        source: Dramatiq 1.17, "API Reference"; dramatiq/__init__.py
from dramatiq.actor import Actor as Actor, actor as actor
from typing import Any


def get_broker() -> Any: ...
def set_broker(broker: Any) -> None: ...
