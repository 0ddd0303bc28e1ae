# distribution: taskiq        source: taskiq 0.11, "Getting started"; taskiq/__init__.py
from taskiq.abc.broker import AsyncBroker as AsyncBroker
from taskiq.brokers.inmemory_broker import InMemoryBroker as InMemoryBroker
