# distribution: dramatiq        source: Dramatiq 1.17, "API Reference"; dramatiq/__init__.py
from dramatiq.actor import Actor as Actor, actor as actor
from dramatiq.broker import Broker as Broker
from dramatiq.composition import group as group, pipeline as pipeline
from dramatiq.errors import DramatiqError as DramatiqError, RateLimitExceeded as RateLimitExceeded, Retry as Retry
from dramatiq.message import Message as Message
from dramatiq.middleware import Middleware as Middleware
from typing import Any


def get_broker() -> Broker: ...
def set_broker(broker: Any) -> None: ...
