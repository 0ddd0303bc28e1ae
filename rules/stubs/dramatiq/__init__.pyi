# distribution: dramatiq        source: Dramatiq 1.17, "API Reference"; dramatiq/__init__.py
from dramatiq.actor import Actor as Actor, actor as actor
from dramatiq.broker import Broker as Broker
from dramatiq.errors import Retry as Retry
from typing import Any


def get_broker() -> Broker: ...
def set_broker(broker: Any) -> None: ...
